package dev.poise.report.compare;

import dev.poise.experiments.comparison.Alternative;
import dev.poise.experiments.comparison.Comparison;
import dev.poise.metrics.Metric;
import dev.poise.report.chart.ShareStrip;
import dev.poise.report.page.Drawing;
import dev.poise.report.page.Table;
import dev.poise.report.page.TimeFigure;
import dev.poise.report.words.Labels;
import dev.poise.report.words.Numerals;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Where the hours of all developers in a sprint go: everything that is paid, and overtime. */
final class HourBars {
    private record Part(String words, List<Metric> metrics) {
        static Part of(Metric metric) {
            return new Part(metric.label(), List.of(metric));
        }
    }

    private static final List<Part> PARTS = List.of(
            Part.of(Metric.HOURS_FEATURES),
            Part.of(Metric.HOURS_REFACTORING),
            Part.of(Metric.HOURS_REVIEWS),
            Part.of(Metric.HOURS_REWORK),
            Part.of(Metric.HOURS_DEFECTS),
            Part.of(Metric.HOURS_DUTIES),
            Part.of(Metric.HOURS_INTERRUPTIONS),
            new Part("Waiting and nothing to do", List.of(Metric.HOURS_WAITING, Metric.HOURS_NO_WORK)),
            Part.of(Metric.HOURS_ABSENCE));

    private final List<Alternative> alternatives;

    HourBars(Comparison comparison) {
        alternatives = comparison.alternatives();
    }

    TimeFigure figure() {
        return new TimeFigure(
                "hours",
                "Where developers' hours go",
                "All hours of a sprint that are paid, and overtime; average over the runs. Positions that nobody holds are left out.",
                IntStream.range(0, PARTS.size())
                        .mapToObj(i -> new TimeFigure.KeyEntry(
                                fill(i), Labels.within(PARTS.get(i).words())))
                        .toList(),
                alternatives.stream().map(HourBars::bar).toList(),
                table());
    }

    private static TimeFigure.Bar bar(Alternative alternative) {
        double all = all(alternative);
        String of = String.format(
                Locale.ROOT,
                "%s hours a sprint, %s of them overtime; %s hours vacant",
                Numerals.PAGE.plain(all, 0),
                Numerals.PAGE.plain(hours(alternative, Metric.HOURS_OVERTIME), 0),
                Numerals.PAGE.plain(hours(alternative, Metric.HOURS_VACANT), 0));
        return new TimeFigure.Bar(
                alternative.name(),
                Double.isFinite(all) ? of : "",
                new Drawing(new ShareStrip(IntStream.range(0, PARTS.size())
                                .mapToObj(i -> new ShareStrip.Part(hours(alternative, PARTS.get(i)) / all, fill(i)))
                                .toList())
                        .draw()));
    }

    private Table table() {
        List<String> heads = new ArrayList<>(List.of("Hours a sprint"));
        alternatives.forEach(alternative -> heads.add(alternative.name()));
        List<Table.Row> rows = new ArrayList<>();
        for (Part part : PARTS) {
            part.metrics().forEach(metric -> rows.add(row(metric.label(), metric)));
        }
        rows.add(row("Paid", Metric.HOURS_PAID));
        rows.add(row("Overtime", Metric.HOURS_OVERTIME));
        rows.add(row("Vacant, not paid", Metric.HOURS_VACANT));
        return new Table("Hours of all developers in a sprint, average over the runs", heads, rows);
    }

    private Table.Row row(String words, Metric metric) {
        return new Table.Row(
                words,
                "",
                alternatives.stream()
                        .map(alternative -> Table.Cell.of(Numerals.PAGE.plain(hours(alternative, metric), 1)))
                        .toList());
    }

    private static double all(Alternative alternative) {
        return hours(alternative, Metric.HOURS_PAID) + hours(alternative, Metric.HOURS_OVERTIME);
    }

    private static double hours(Alternative alternative, Part part) {
        return part.metrics().stream()
                .mapToDouble(metric -> hours(alternative, metric))
                .sum();
    }

    private static double hours(Alternative alternative, Metric metric) {
        return alternative.summary(metric).mean();
    }

    private static String fill(int part) {
        return "t" + (part + 1);
    }
}
