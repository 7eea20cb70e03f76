package dev.poise.report.text;

import dev.poise.experiments.comparison.Outcomes;
import dev.poise.experiments.study.WorldSample;
import dev.poise.experiments.study.analysis.LeverRow;
import dev.poise.experiments.study.analysis.SensitivityIndex;
import dev.poise.experiments.study.analysis.SensitivityRow;
import dev.poise.experiments.study.analysis.StudyResults;
import dev.poise.experiments.study.analysis.SummaryRow;
import dev.poise.experiments.study.plan.DesignPoint;
import dev.poise.experiments.study.plan.LeverWorlds;
import dev.poise.experiments.study.plan.StudyPlan;
import dev.poise.report.words.DifferenceWords;
import dev.poise.report.words.DiscoveryWords;
import dev.poise.report.words.FrontWords;
import dev.poise.report.words.LeverWords;
import dev.poise.report.words.Numerals;
import dev.poise.report.words.ThresholdWords;
import dev.poise.report.words.WorldWords;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The main of a study for people; everything is in its folder. */
public final class StudyText {
    private static final int MAX_POINTS = 20;
    private static final int MAX_FACTORS = 8;

    /** How many pairs of factors are told of each metric. */
    private static final int MAX_PAIRS = 5;

    private static final Map<String, String> REASONS = Map.of(
            "cap", " (the cap)",
            "unvaried", " (the cap: a watched metric hardly varied)",
            "best", " (selected as the best)",
            "equal", " (best, and equal to another one)",
            "budget", " (may be the best: the budget was spent)");

    private final TextPage page;
    private final StudyResults results;
    private final List<String> metrics;

    private StudyText(TextPage page, StudyResults results) {
        this.page = page;
        this.results = results;
        List<String> kept = results.plan().study().outputs().perRun().stream()
                .map(r -> r.id())
                .toList();
        List<String> four =
                Outcomes.FOUR.stream().map(r -> r.id()).filter(kept::contains).toList();
        this.metrics = four.isEmpty() ? kept.stream().limit(4).toList() : four;
    }

    public static void print(TextPage page, StudyResults results) {
        StudyText text = new StudyText(page, results);
        StudyPlan plan = results.plan();
        page.title(String.format(
                Locale.ROOT,
                "%s: %d points, %d runs, %d failed",
                plan.study().name(),
                plan.points().size(),
                results.runs(),
                results.failed()));
        text.discoveries();
        if (!results.sensitivity().isEmpty()) {
            text.sensitivity();
        } else if (!results.levers().isEmpty()) {
            text.levers();
        } else if (plan.points().size() <= MAX_POINTS) {
            text.points();
        } else {
            page.paragraph(String.format(
                    Locale.ROOT, "More than %d points; summary.csv and report.html have them all.", MAX_POINTS));
        }
        text.thresholds();
    }

    private void discoveries() {
        new DiscoveryWords(results, Numerals.TERMINAL, StudyText::shortened, this::lever)
                .sentences()
                .forEach(page::paragraph);
        new FrontWords(results, this::alternative).sentence().ifPresent(page::paragraph);
    }

    private String alternative(int number) {
        return results.levers().isEmpty()
                ? shortened(words(results.plan().points().get(number)))
                : lever(number);
    }

    private String lever(int number) {
        return LeverWorlds.of(results.plan())
                .map(grid -> shortened(grid.words(number)))
                .orElse("");
    }

    private void points() {
        TextTable table = new TextTable()
                .text("Point")
                .text("Metric")
                .number("Average")
                .text("Certainty")
                .text("Against the baseline");
        for (DesignPoint point : results.plan().points()) {
            table.group(String.format(Locale.ROOT, "%d: %s", point.id(), words(point)));
            for (String metric : metrics) {
                results.summaries().stream()
                        .filter(row -> row.point() == point.id() && row.metric().equals(metric))
                        .forEach(row -> table.row("", metric, number(row.mean()), certainty(row), against(row)));
            }
        }
        page.table(table);
        if (!results.contrasts().isEmpty()) {
            page.paragraph(
                    "± is half of the 95% interval of that one figure. What stands behind a difference holds for all points of a "
                            + "metric together (Bonferroni), so it may be undecided where ± alone would seem clear.");
        }
    }

    /** The first levers of each metric, and all that cannot be told apart from the best. */
    private void levers() {
        TextTable table = new TextTable()
                .text("Metric")
                .text("Lever")
                .number("Average over worlds")
                .number("Regret")
                .text("Against the baseline");
        boolean cut = false;
        for (String metric : metrics) {
            List<LeverRow> rows = results.levers().stream()
                    .filter(row -> row.metric().equals(metric))
                    .sorted(Comparator.comparingInt(LeverRow::rank).thenComparingInt(LeverRow::lever))
                    .toList();
            long best =
                    rows.stream().filter(row -> row.amongBest().equals("yes")).count();
            table.group(String.format(
                    Locale.ROOT,
                    "%s: %s",
                    metric,
                    best == 0
                            ? "levers in their order"
                            : best == 1
                                    ? "the first cannot be beaten by as much as matters (95%)"
                                    : String.format(
                                            Locale.ROOT,
                                            "%d of %d levers cannot be told apart from the best (95%%)",
                                            best,
                                            rows.size())));
            cut |= rows.size() > MAX_FACTORS;
            rows.stream()
                    .limit(MAX_FACTORS)
                    .forEach(row -> table.row(
                            "",
                            shortened(row.levers()) + (row.amongBest().equals("yes") ? " (among the best)" : ""),
                            String.format(
                                    Locale.ROOT,
                                    "%s ±%s",
                                    number(row.mean()),
                                    number((row.ciHigh() - row.ciLow()) / 2)),
                            number(row.regret()),
                            row.lever() == row.baseline()
                                    ? "(baseline)"
                                    : String.format(
                                            Locale.ROOT,
                                            "%s ±%s %s",
                                            signed(row.meanDiff()),
                                            number((row.diffHigh() - row.diffLow()) / 2),
                                            LeverWords.verdict(row.judged()))));
        }
        page.table(table);
        WorldSample worlds = results.plan().study().worlds();
        if (!worlds.isNone()) {
            page.paragraph(WorldWords.sentence(worlds));
        }
        page.paragraph(
                "± is half of the 95% interval over worlds. What stands behind a difference holds for all levers of a metric "
                        + "together (Bonferroni). Regret is what a lever costs on average against the best one in the same world."
                        + (cut ? " The first " + MAX_FACTORS + " levers are shown; levers.csv has all." : ""));
    }

    /** Leave out the groups that settings are in. */
    static String shortened(String levers) {
        return levers.replaceAll("\\b[a-zA-Z]+\\.(?=[a-zA-Z]+( = |$))", "");
    }

    private String words(DesignPoint point) {
        String words = IntStream.range(0, point.values().size())
                .filter(i -> results.plan().study().factors().get(i).varies())
                .mapToObj(i -> results.plan().study().factors().get(i).name() + " = "
                        + results.plan().text(point, i))
                .collect(Collectors.joining(", "));
        String base =
                !results.contrasts().isEmpty() && point.id() == results.plan().baseline() ? " (baseline)" : "";
        return (words.isEmpty() ? "as the base scenario" : words) + base;
    }

    private static String certainty(SummaryRow row) {
        boolean same = row.n() > 1 && row.sd() == 0;
        return String.format(
                Locale.ROOT,
                "%s, n = %d%s%s",
                same ? "never varied" : "±" + number(row.hw95()),
                row.n(),
                REASONS.getOrDefault(row.stopReason(), ""),
                row.amongBest().equals("yes") ? ", among the best" : "");
    }

    private String against(SummaryRow summary) {
        return results.contrasts().stream()
                .filter(row -> row.point() == summary.point() && row.metric().equals(summary.metric()))
                .map(row -> row.pairs() > 1 && row.hw95() == 0
                        ? String.format(
                                Locale.ROOT,
                                "%s in every pair, %s",
                                signed(row.meanDiff()),
                                DifferenceWords.ENGLISH.verdict(row.judged()))
                        : String.format(
                                Locale.ROOT,
                                "%s ±%s %s",
                                signed(row.meanDiff()),
                                number(row.hw95()),
                                DifferenceWords.ENGLISH.verdict(row.judged())))
                .findFirst()
                .orElse("");
    }

    private void sensitivity() {
        SensitivityIndex index = SensitivityIndex.ranking(results.sensitivity());
        TextTable table =
                new TextTable().text("Factor").text("Index").number("Value").text("95%");
        for (String metric : metrics) {
            Stream.concat(
                            index.largestFirst(results.sensitivity(), metric).stream()
                                    .limit(MAX_FACTORS),
                            SensitivityIndex.SECOND.largestFirst(results.sensitivity(), metric).stream()
                                    .limit(MAX_PAIRS))
                    .forEach(row -> {
                        table.group(metric);
                        table.row(
                                row.factor(),
                                row.index(),
                                number(row.value()),
                                String.format(Locale.ROOT, "%s to %s", number(row.ciLow()), number(row.ciHigh())));
                    });
        }
        page.table(table);
        if (results.sensitivity().stream().anyMatch(row -> row.noise().equals(SensitivityRow.WITH_NOISE))) {
            page.paragraph(
                    index == SensitivityIndex.TOTAL
                            ? "The noise of runs is in these shares, and makes them too large: there is one run for each point. With two or more replications they are free of it."
                            : "The noise that is left in averages over runs is in these values, so they are above zero for a factor that does nothing, too.");
        }
    }

    private void thresholds() {
        for (String threshold : results.plan().study().thresholds().stream()
                .map(one -> one.text())
                .toList()) {
            page.paragraph(threshold + ": " + ThresholdWords.of(results, threshold));
        }
    }

    private static String signed(double value) {
        return (value > 0 ? "+" : "") + number(value);
    }

    static String number(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.4g", value) : "-";
    }
}
