package dev.poise.report.curve;

import dev.poise.experiments.comparison.Curve;
import dev.poise.experiments.comparison.CurveLine;
import dev.poise.experiments.comparison.CurvePoint;
import dev.poise.experiments.comparison.Outcomes;
import dev.poise.metrics.Metric;
import dev.poise.report.page.Table;
import dev.poise.report.parts.SummaryCells;
import dev.poise.report.words.MetricWords;
import dev.poise.report.words.Numerals;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** All numbers of a curve. */
final class CurveTables {
    private final Curve curve;

    CurveTables(Curve curve) {
        this.curve = curve;
    }

    Table outcomes() {
        List<String> heads = new ArrayList<>(List.of("Involvement"));
        Outcomes.FOUR.forEach(metric -> heads.add(metric.label()));
        heads.add("Value delivered against the highest");
        List<Table.Row> rows = curve.lines().stream()
                .flatMap(line -> IntStream.range(0, line.points().size()).mapToObj(i -> row(line, i)))
                .toList();
        return new Table(
                "Average; below it its 95% confidence interval, then the range of 90% of the runs", heads, rows);
    }

    private static Table.Row row(CurveLine line, int index) {
        CurvePoint point = line.points().get(index);
        List<Table.Cell> cells = new ArrayList<>(Outcomes.FOUR.stream()
                .map(metric -> SummaryCells.cell(metric, point.summary(metric)))
                .toList());
        boolean flat = line.region().contains(index);
        cells.add(new Table.Cell(flat ? "cannot be told apart" : "lower", "", flat));
        return new Table.Row(Numerals.PAGE.shortest(point.technicalInvolvement()), CurveFigures.label(line), cells);
    }

    List<Table> metrics() {
        return curve.lines().stream().map(CurveTables::metrics).toList();
    }

    private static Table metrics(CurveLine line) {
        List<String> heads = new ArrayList<>(List.of("Metric"));
        line.points().forEach(point -> heads.add("at " + Numerals.PAGE.shortest(point.technicalInvolvement())));
        List<Table.Row> rows = Metric.all().stream()
                .map(metric -> new Table.Row(
                        metric.label(),
                        MetricWords.what(metric),
                        line.points().stream()
                                .map(point -> SummaryCells.cell(metric, point.summary(metric)))
                                .toList()))
                .toList();
        return new Table("All metrics, " + CurveFigures.label(line), heads, rows);
    }
}
