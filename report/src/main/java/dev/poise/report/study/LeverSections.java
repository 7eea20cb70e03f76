package dev.poise.report.study;

import dev.poise.experiments.study.Factor;
import dev.poise.experiments.study.WorldSample;
import dev.poise.experiments.study.analysis.LeverRow;
import dev.poise.experiments.study.analysis.StudyResults;
import dev.poise.experiments.study.plan.LeverWorlds;
import dev.poise.metrics.Direction;
import dev.poise.metrics.Metric;
import dev.poise.report.page.StripTable;
import dev.poise.report.page.StudySection;
import dev.poise.report.page.Table;
import dev.poise.report.words.LeverWords;
import dev.poise.report.words.MetricWords;
import dev.poise.report.words.Numerals;
import dev.poise.report.words.WorldWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How levers do over worlds, metric by metric. */
final class LeverSections {
    private static final int MAX_SHOWN = 40;
    private static final Comparator<LeverRow> BY_RANK =
            Comparator.comparingInt(LeverRow::rank).thenComparingInt(LeverRow::lever);

    private final StudyResults results;
    private final StudyNames names;

    LeverSections(StudyResults results, StudyNames names) {
        this.results = results;
        this.names = names;
    }

    /** Get the levers of one metric, the best first. */
    List<LeverRow> rows(Metric metric) {
        return results.levers().stream()
                .filter(row -> row.metric().equals(metric.id()))
                .sorted(BY_RANK)
                .toList();
    }

    /** Name a lever by the factors that it is made of. */
    String name(int lever) {
        LeverWorlds grid = LeverWorlds.of(results.plan()).orElseThrow();
        return grid.factors().stream()
                .map((Factor factor) -> names.factor(factor.name()) + " " + grid.text(lever, factor))
                .collect(Collectors.joining(", "));
    }

    /** Draw averages, differences and regrets; nothing unless levers meet worlds. */
    Optional<StudySection> section() {
        if (results.levers().isEmpty()) {
            return Optional.empty();
        }
        List<StripTable> strips = new ArrayList<>();
        List<Table> tables = new ArrayList<>();
        for (Metric metric : names.metrics()) {
            List<LeverRow> rows = rows(metric);
            List<LeverRow> shown = rows.stream().limit(MAX_SHOWN).toList();
            strips.add(DotStrips.table(
                    metric.label() + " over all worlds; marked are levers that cannot be told apart from the best",
                    "Lever",
                    MetricWords.what(metric),
                    shown.stream().map(row -> average(metric, row)).toList(),
                    DotStrips.Scale.VALUES));
            strips.add(DotStrips.table(
                    metric.label() + " less the baseline's, world by world",
                    "Lever",
                    MetricWords.what(metric),
                    shown.stream()
                            .filter(row -> row.lever() != row.baseline())
                            .map(row -> difference(metric, row))
                            .toList(),
                    DotStrips.Scale.DIFFERENCES));
            if (metric.direction() != Direction.NEITHER) {
                tables.add(criteria(metric, shown));
            }
        }
        List<String> intro = new ArrayList<>();
        intro.add(String.format(
                Locale.ROOT,
                "A lever is what somebody could choose; a world is a value for all that nobody chooses. Levers are compared in the same world with common random numbers, and worlds are what counts: an interval tells how far an average over other worlds might lie. The baseline is %s.",
                name(results.levers().get(0).baseline())));
        intro.add(
                "Those that cannot be told apart from the best hold the truly best lever with 95% certainty. Verdicts hold for all levers of a metric together.");
        WorldSample worlds = results.plan().study().worlds();
        if (!worlds.isNone()) {
            intro.add(WorldWords.sentence(worlds));
        }
        if (rows(names.metrics().get(0)).size() > MAX_SHOWN) {
            intro.add(String.format(Locale.ROOT, "The first %d are shown; levers.csv has all.", MAX_SHOWN));
        }
        return Optional.of(new StudySection("levers", "Levers over all worlds", intro, List.of(), strips, tables));
    }

    private DotStrips.Dot average(Metric metric, LeverRow row) {
        return new DotStrips.Dot(
                name(row.lever()),
                String.format(Locale.ROOT, "%d worlds, %d runs", row.worlds(), row.runs()),
                row.mean(),
                row.ciLow(),
                row.ciHigh(),
                0,
                StudyNames.average(metric, row.mean(), row.ciLow(), row.ciHigh()),
                row.amongBest().equals("yes"));
    }

    private DotStrips.Dot difference(Metric metric, LeverRow row) {
        return new DotStrips.Dot(
                name(row.lever()),
                String.format(Locale.ROOT, "higher in %s of the worlds", Numerals.PAGE.percent(row.higherWorlds())),
                row.meanDiff(),
                row.diffLow(),
                row.diffHigh(),
                row.smallest(),
                StudyNames.difference(metric, row.meanDiff(), row.diffLow(), row.diffHigh()) + ", "
                        + LeverWords.verdict(row.judged()),
                false);
    }

    private Table criteria(Metric metric, List<LeverRow> rows) {
        int decimals = MetricWords.usualDecimals(metric);
        return new Table(
                metric.label() + " by other criteria",
                List.of(
                        "Lever",
                        "Average",
                        "Worst world",
                        "In 90% of worlds at least as good as",
                        "Average regret (95%)",
                        "Regret in 90% of worlds at most"),
                rows.stream()
                        .map(row -> new Table.Row(
                                name(row.lever()),
                                row.amongBest().equals("yes") ? "among the best" : "",
                                List.of(
                                        Table.Cell.of(Numerals.PAGE.plain(row.mean(), decimals)),
                                        Table.Cell.of(Numerals.PAGE.plain(row.worst(), decimals)),
                                        Table.Cell.of(Numerals.PAGE.plain(row.worst10(), decimals)),
                                        Table.Cell.of(StudyNames.average(
                                                metric, row.regret(), row.regretLow(), row.regretHigh())),
                                        Table.Cell.of(Numerals.PAGE.plain(row.regret90(), decimals)))))
                        .toList());
    }
}
