package dev.poise.report.compare;

import dev.poise.experiments.comparison.Alternative;
import dev.poise.experiments.comparison.Comparison;
import dev.poise.experiments.comparison.Contrast;
import dev.poise.metrics.Metric;
import dev.poise.metrics.SmallestEffect;
import dev.poise.report.page.Table;
import dev.poise.report.parts.DifferenceRows;
import dev.poise.report.parts.SummaryCells;
import dev.poise.report.words.DifferenceWords;
import dev.poise.report.words.MetricWords;
import dev.poise.report.words.Numerals;
import dev.poise.report.words.SettingsTitle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** All numbers of a comparison. */
final class MetricTables {
    private final Comparison comparison;

    MetricTables(Comparison comparison) {
        this.comparison = comparison;
    }

    Table metrics() {
        List<Alternative> alternatives = comparison.alternatives();
        List<Table.Row> rows = Metric.all().stream()
                .map(metric -> new Table.Row(
                        metric.label(),
                        metric.id() + ", " + MetricWords.what(metric),
                        alternatives.stream()
                                .map(alternative -> SummaryCells.cell(metric, alternative.summary(metric)))
                                .toList()))
                .toList();
        return new Table(
                "Average; below it its 95% confidence interval, then the range of 90% of the runs",
                heads("Metric", alternatives), rows);
    }

    Table differences() {
        List<Alternative> others =
                comparison.alternatives().subList(1, comparison.alternatives().size());
        List<Table.Row> rows = others.isEmpty()
                ? List.of()
                : Metric.all().stream()
                        .map(metric -> new Table.Row(
                                metric.label(),
                                smallest(metric),
                                comparison.differences().stream()
                                        .map(difference -> cell(difference.contrast(metric)))
                                        .toList()))
                        .toList();
        return new Table(
                "Average paired difference to " + comparison.baseline().name()
                        + "; below it its 95% confidence interval, the effect size and the verdict",
                heads("Metric", others),
                rows);
    }

    private static String smallest(Metric metric) {
        SmallestEffect smallest = metric.smallestEffect();
        return String.format(
                Locale.ROOT,
                "smallest effect of interest %s: %s",
                Numerals.PAGE.exact(smallest.amount()),
                smallest.reason());
    }

    private static Table.Cell cell(Contrast contrast) {
        if (!Double.isFinite(contrast.difference())) {
            return Table.Cell.of(Numerals.PAGE.none(), contrast.metric().whyMissing());
        }
        return Table.Cell.of(
                DifferenceRows.amount(contrast) + " " + DifferenceWords.ENGLISH.verdict(contrast.verdict()),
                String.format(
                        Locale.ROOT,
                        "%s; effect size %s; higher in %s%% of %s pairs",
                        DifferenceRows.certainty(contrast),
                        Numerals.PAGE.signed(contrast.effectSize(), 2),
                        Numerals.PAGE.plain(100 * contrast.shareHigher(), 0),
                        Numerals.PAGE.count(contrast.pairs())));
    }

    Table scenarios() {
        List<Table.Row> rows = comparison.alternatives().stream()
                .map(alternative -> new Table.Row(
                        alternative.name(),
                        "",
                        List.of(
                                Table.Cell.of(
                                        alternative.about().isEmpty() ? Numerals.PAGE.none() : alternative.about()),
                                Table.Cell.of(
                                        Numerals.PAGE.count(alternative.runs()),
                                        alternative.failed() == 0
                                                ? ""
                                                : Numerals.PAGE.count(alternative.failed()) + " failed"))))
                .toList();
        return new Table("The scenarios", List.of("Scenario", "What it is", "Runs"), rows);
    }

    Table settings() {
        List<Table.Row> rows = comparison.settings().stream()
                .map(row -> new Table.Row(
                        row.label(),
                        row.unit().isEmpty() || row.unit().equals("1") ? row.name() : row.name() + ", " + row.unit(),
                        row.values().stream()
                                .map(value -> new Table.Cell(
                                        value, "", !value.equals(row.values().get(0))))
                                .toList()))
                .toList();
        return new Table(SettingsTitle.of(comparison.onset()), heads("Setting", comparison.alternatives()), rows);
    }

    private static List<String> heads(String first, List<Alternative> alternatives) {
        List<String> heads = new ArrayList<>(List.of(first));
        alternatives.forEach(alternative -> heads.add(alternative.name()));
        return heads;
    }
}
