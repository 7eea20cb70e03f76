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

    /** Working days that are shown before leave begins. */
    private static final int DAYS_BEFORE = 20;

    /** Working days of recovery that are shown: a year. */
    private static final int RECOVERY_DAYS = 260;

    /** Working days of a week. */
    private static final int WEEK = 5;

    /** The 95% quantile of the standard normal distribution: half the width of a 90% interval, in standard errors. */
    private static final double QUANTILE_95 = 1.645;

    private PeopleFigures() {}

    /** Draw the classes of exhaustion as columns with their acceptance ranges; a target without classes as dots of people. */
    static List<CurveFigure> exhaustion(String id, CheckedTarget target, String configuration, Records records) {
        List<ColumnPanel.Column> classes = target.parts().stream()
                .filter(part -> part.part().configuration().equals(configuration)
                        && part.part().measure().id().matches("exhaustion\\.(low|some|high|critical)"))
                .map(PeopleFigures::column)
                .toList();
        return classes.isEmpty()
                ? aYearApart(id, records.teams(configuration).get(0))
                : List.of(columns(
                        id,
                        "Exhaustion",
                        configuration,
                        "Exhaustion by class",
                        "Share of developers by their metric of exhaustion at the end. The grey stretch is the acceptance range.",
                        classes));
    }

    private static ColumnPanel.Column column(CheckedPart part) {
        return new ColumnPanel.Column(
                part.part().name().replaceFirst("^exhaustion (of )?", "").replaceFirst(" in the.*", ""),
                part.figure(),
                part.spread().low(),
                part.spread().high(),
                part.part().low(),
                part.part().high());
    }

    private static CurveFigure columns(
            String id, String title, String where, String label, String caption, List<ColumnPanel.Column> columns) {
        return new CurveFigure(
                id, title, where, caption, new Drawing(new ColumnPanel(id + "-p", label, caption, columns).draw()));
    }

    private static List<CurveFigure> aYearApart(String id, List<TargetRunRecord> runs) {
        List<Follow> people = people(runs).stream()
                .filter(person -> !person.left())
                .limit(MAX_DOTS)
                .toList();
        return List.of(
                dots(
                        id + "a",
                        "Exhaustion over a year",
                        "Some of the developers who stayed: metric of exhaustion at first, and a year later upwards.",
                        people,
                        p -> p.second().exhaustion(),
                        Axis.unit()),
                dots(
                        id + "b",
                        "Exhaustion and later demand",
                        "The same people: exhaustion at first, and what their last month asked of them a year later upwards.",
                        people,
                        p -> p.second().demand(),
                        new Axis(.4, 2, .4)));
    }

    /** Draw people as dots: their exhaustion at first to the right, something a year later upwards. */
    private static CurveFigure dots(
            String id, String title, String caption, List<Follow> people, ToDoubleFunction<Follow> later, Axis up) {
        DotPanel panel = new DotPanel(
                id + "-p",
                title,
                caption,
                people.stream().mapToDouble(p -> p.first().exhaustion()).toArray(),
                people.stream().mapToDouble(later).toArray(),
                NOTHING,
                NOTHING,
                "metric of exhaustion at first",
                Axis.unit(),
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
            double error = QUANTILE_95 * Math.sqrt(share * (1 - share) / group.size());
            String label = i == 0 ? "least" : i == GROUPS - 1 ? "most" : "";
            columns.add(new ColumnPanel.Column(
                    label, share, Math.max(0, share - error), share + error, Double.NaN, Double.NaN));
        }
        String caption =
                "Developers in eight groups by their metric of exhaustion at first: the share that leaves within a year, with its uncertainty (90%).";
        return columns(
                id, "Who leaves", "from the least to the most exhausted", "Leaving by exhaustion", caption, columns);
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
        int weeks = (phases[3] - from) / WEEK;
        double[] days = points(weeks, week -> from - phases[1] + (week + 1) * WEEK);
        double[] means = points(weeks, week -> mean(people, p -> average(p.scores(), from + week * WEEK)));
        return new CurveFigure(
                id,
                "Leave",
                "mean metric",
                caption,
                CodeFigures.line(id, "Leave", caption, days, means, "working day"));
    }

    static CurveFigure recovery(String id, List<PersonRecord> people) {
        List<PersonRecord> severe = people.stream()
                .filter(p -> begin(p) > 0 && begin(p) + RECOVERY_DAYS <= p.exhaustion().length)
                .filter(p -> p.exhaustion()[begin(p) - 1] >= PersonRecord.SEVERE)
                .toList();
        String caption =
                "Mean exhaustion of those who were severe cases, from the day on which their load became normal.";
        int fortnights = RECOVERY_DAYS / (2 * WEEK);
        double[] days = points(fortnights, fortnight -> fortnight * 2 * WEEK);
        double[] means =
                points(fortnights, fortnight -> mean(severe, p -> p.exhaustion()[begin(p) - 1 + fortnight * 2 * WEEK]));
        return new CurveFigure(
                id,
                "Recovery",
                "mean exhaustion",
                caption,
                CodeFigures.line(id, "Recovery", caption, days, means, "working day at normal load"));
    }

    private static double[] points(int n, IntToDoubleFunction value) {
        return IntStream.range(0, n).mapToDouble(value).toArray();
    }

    private static double mean(List<PersonRecord> people, ToDoubleFunction<PersonRecord> of) {
        return people.stream().mapToDouble(of).average().orElse(Double.NaN);
    }

    private static double average(double[] days, int from) {
        return Arrays.stream(days, from, from + WEEK).average().orElse(Double.NaN);
    }

    /** Get the first day of the last phase. */
    private static int begin(PersonRecord person) {
        return person.phases()[person.phases().length - 2];
    }
}
