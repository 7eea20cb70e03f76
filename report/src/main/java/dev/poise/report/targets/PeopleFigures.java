package dev.poise.report.targets;

import dev.poise.evidence.targets.check.CheckedPart;
import dev.poise.evidence.targets.check.CheckedTarget;
import dev.poise.evidence.targets.check.Records;
import dev.poise.evidence.targets.record.PersonRecord;
import dev.poise.evidence.targets.record.TargetRunRecord;
import dev.poise.evidence.targets.record.TargetRunRecord.Follow;
import dev.poise.report.chart.Axis;
import dev.poise.report.chart.ColumnPanel;
import dev.poise.report.chart.DotPanel;
import dev.poise.report.page.CurveFigure;
import dev.poise.report.page.Drawing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Pictures of people: exhaustion, leaving, recovery. */
final class PeopleFigures {
    private static final double[] NOTHING = {};
    private static final int MAX_DOTS = 600;
    private static final int GROUPS = 8;
    private static final int DAYS_BEFORE = 20;
    private static final int RECOVERY_DAYS = 260;
    private static final int WEEK = 5;
    private static final double SEVERE = .75;

    private PeopleFigures() {}

    /** Classes as columns with their bands; a panel survey as dots. */
    static List<CurveFigure> exhaustion(String id, CheckedTarget target, String configuration, Records records) {
        List<ColumnPanel.Column> columns = new ArrayList<>();
        for (CheckedPart part : target.parts()) {
            if (part.part().configuration().equals(configuration)
                    && part.part().measure().id().matches("exhaustion\\.(low|some|high|critical)")) {
                columns.add(new ColumnPanel.Column(
                        part.part()
                                .name()
                                .replaceFirst("^exhaustion (of )?", "")
                                .replaceFirst(" in the.*", ""),
                        part.figure(),
                        part.spread().low(),
                        part.spread().high(),
                        part.part().low(),
                        part.part().high()));
            }
        }
        if (!columns.isEmpty()) {
            String caption =
                    "Share of developers by their metric of exhaustion at the end. The grey stretch is the acceptance range.";
            return List.of(new CurveFigure(
                    id,
                    "Exhaustion",
                    configuration,
                    caption,
                    new Drawing(new ColumnPanel(id + "-p", "Exhaustion by class", caption, columns).draw())));
        }
        List<Follow> people = people(records.teams(configuration).get(0)).stream()
                .filter(person -> !person.left())
                .toList();
        return List.of(
                dots(
                        id + "a",
                        "Exhaustion over a year",
                        "Some of the developers who stayed: metric of exhaustion at first, and a year later upwards.",
                        people,
                        p -> p.first().exhaustion(),
                        p -> p.second().exhaustion(),
                        "metric of exhaustion at first",
                        Axis.unit(),
                        Axis.unit()),
                dots(
                        id + "b",
                        "Exhaustion and later demand",
                        "The same people: exhaustion at first, and what their last month asked of them a year later upwards.",
                        people,
                        p -> p.first().exhaustion(),
                        p -> p.second().demand(),
                        "metric of exhaustion at first",
                        Axis.unit(),
                        new Axis(.4, 2, .4)));
    }

    private static CurveFigure dots(
            String id,
            String title,
            String caption,
            List<Follow> people,
            ToDoubleFunction<Follow> x,
            ToDoubleFunction<Follow> y,
            String acrossWords,
            Axis across,
            Axis up) {
        List<Follow> some = people.subList(0, Math.min(MAX_DOTS, people.size()));
        DotPanel panel = new DotPanel(
                id + "-p",
                title,
                caption,
                some.stream().mapToDouble(x).toArray(),
                some.stream().mapToDouble(y).toArray(),
                NOTHING,
                NOTHING,
                acrossWords,
                across,
                up);
        return new CurveFigure(id, title, "a year apart", caption, new Drawing(panel.draw()));
    }

    static CurveFigure turnover(String id, List<TargetRunRecord> runs) {
        List<Follow> people = people(runs).stream()
                .sorted(Comparator.comparingDouble(p -> p.first().exhaustion()))
                .toList();
        List<ColumnPanel.Column> columns = new ArrayList<>();
        for (int i = 0; i < GROUPS; i++) {
            List<Follow> group = people.subList(i * people.size() / GROUPS, (i + 1) * people.size() / GROUPS);
            double share = (double) group.stream().filter(Follow::left).count() / group.size();
            double error = 1.645 * Math.sqrt(share * (1 - share) / group.size());
            String label = i == 0 ? "least" : i == GROUPS - 1 ? "most" : "";
            columns.add(new ColumnPanel.Column(
                    label, share, Math.max(0, share - error), share + error, Double.NaN, Double.NaN));
        }
        String caption =
                "Developers in eight groups by their metric of exhaustion at first: the share that leaves within a year, with its uncertainty (90%).";
        return new CurveFigure(
                id,
                "Who leaves",
                "from the least to the most exhausted",
                caption,
                new Drawing(new ColumnPanel(id + "-p", "Leaving by exhaustion", caption, columns).draw()));
    }

    private static List<Follow> people(List<TargetRunRecord> runs) {
        return runs.stream().flatMap(run -> run.people().stream()).toList();
    }

    static CurveFigure leave(String id, List<PersonRecord> people) {
        int[] phases = people.get(0).phases();
        int from = phases[1] - DAYS_BEFORE;
        String caption = String.format(
                Locale.ROOT,
                "Mean metric of exhaustion, week by week: leave is from day 0 to day %d.",
                phases[2] - phases[1]);
        return overTime(
                id,
                "Leave",
                "mean metric",
                caption,
                (phases[3] - from) / WEEK,
                week -> from - phases[1] + (week + 1) * WEEK,
                week -> mean(people, p -> average(p.scores(), from + week * WEEK)),
                "working day");
    }

    static CurveFigure recovery(String id, List<PersonRecord> people) {
        List<PersonRecord> severe = people.stream()
                .filter(p -> begin(p) > 0 && begin(p) + RECOVERY_DAYS <= p.exhaustion().length)
                .filter(p -> p.exhaustion()[begin(p) - 1] >= SEVERE)
                .toList();
        String caption =
                "Mean exhaustion of those who were severe cases, from the day on which their load became normal.";
        return overTime(
                id,
                "Recovery",
                "mean exhaustion",
                caption,
                RECOVERY_DAYS / (2 * WEEK),
                fortnight -> fortnight * 2 * WEEK,
                fortnight -> mean(severe, p -> p.exhaustion()[begin(p) - 1 + fortnight * 2 * WEEK]),
                "working day at normal load");
    }

    private static CurveFigure overTime(
            String id,
            String title,
            String what,
            String caption,
            int points,
            IntToDoubleFunction day,
            IntToDoubleFunction value,
            String acrossWords) {
        double[] x = IntStream.range(0, points).mapToDouble(day).toArray();
        double[] y = IntStream.range(0, points).mapToDouble(value).toArray();
        return new CurveFigure(id, title, what, caption, CodeFigures.line(id, title, caption, x, y, acrossWords));
    }

    private static double mean(List<PersonRecord> people, ToDoubleFunction<PersonRecord> of) {
        return people.stream().mapToDouble(of).average().orElse(Double.NaN);
    }

    private static double average(double[] days, int from) {
        return Arrays.stream(days, from, from + WEEK).average().orElse(Double.NaN);
    }

    private static int begin(PersonRecord person) {
        return person.phases()[person.phases().length - 2];
    }
}
