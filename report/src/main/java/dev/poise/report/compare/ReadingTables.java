package dev.poise.report.compare;

import dev.poise.experiments.comparison.Arm;
import dev.poise.experiments.comparison.Comparison;
import dev.poise.experiments.comparison.Contrast;
import dev.poise.readings.Reading;
import dev.poise.readings.SmallestEffect;
import dev.poise.report.page.Table;
import dev.poise.report.parts.DifferenceRows;
import dev.poise.report.parts.SummaryCells;
import dev.poise.report.words.DifferenceWords;
import dev.poise.report.words.Numerals;
import dev.poise.report.words.ReadingWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** All numbers of a comparison. */
final class ReadingTables {
    private final Comparison comparison;

    ReadingTables(Comparison comparison) {
        this.comparison = comparison;
    }

    Table readings() {
        List<Arm> arms = comparison.arms();
        List<Table.Row> rows = Reading.all().stream()
                .map(reading -> new Table.Row(
                        reading.label(),
                        reading.id() + ", " + ReadingWords.what(reading),
                        arms.stream()
                                .map(arm -> SummaryCells.cell(reading, arm.summary(reading)))
                                .toList()))
                .toList();
        return new Table(
                "Average; below it the certainty of the average (95%), then the range of 90% of the runs",
                heads("Reading", arms), rows);
    }

    Table differences() {
        List<Arm> others = comparison.arms().subList(1, comparison.arms().size());
        List<Table.Row> rows = others.isEmpty()
                ? List.of()
                : Reading.all().stream()
                        .map(reading -> new Table.Row(
                                reading.label(),
                                smallest(reading),
                                comparison.differences().stream()
                                        .map(difference -> cell(difference.contrast(reading)))
                                        .toList()))
                        .toList();
        return new Table(
                "Average paired difference to " + comparison.baseline().name()
                        + "; below it the certainty of the average difference (95%), the effect size and the verdict",
                heads("Reading", others),
                rows);
    }

    private static String smallest(Reading reading) {
        SmallestEffect smallest = reading.smallestEffect();
        return String.format(
                Locale.ROOT, "matters from %s on: %s", Numerals.PAGE.exact(smallest.amount()), smallest.reason());
    }

    private static Table.Cell cell(Contrast contrast) {
        if (!Double.isFinite(contrast.difference())) {
            return Table.Cell.of(Numerals.PAGE.none(), contrast.reading().whyMissing());
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
        List<Table.Row> rows = comparison.arms().stream()
                .map(arm -> new Table.Row(
                        arm.name(),
                        "",
                        List.of(
                                Table.Cell.of(arm.about().isEmpty() ? Numerals.PAGE.none() : arm.about()),
                                Table.Cell.of(
                                        Numerals.PAGE.count(arm.runs()),
                                        arm.failed() == 0 ? "" : Numerals.PAGE.count(arm.failed()) + " failed"))))
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
        return new Table("Settings that differ", heads("Setting", comparison.arms()), rows);
    }

    private static List<String> heads(String first, List<Arm> arms) {
        List<String> heads = new ArrayList<>(List.of(first));
        arms.forEach(arm -> heads.add(arm.name()));
        return heads;
    }
}
