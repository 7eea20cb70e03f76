package dev.poise.report.curve;

import dev.poise.experiments.comparison.Curve;
import dev.poise.experiments.comparison.CurveLine;
import dev.poise.experiments.comparison.CurvePoint;
import dev.poise.experiments.comparison.Outcomes;
import dev.poise.readings.Reading;
import dev.poise.report.page.Table;
import dev.poise.report.parts.SummaryCells;
import dev.poise.report.words.Numerals;
import dev.poise.report.words.ReadingWords;
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
        Outcomes.FOUR.forEach(reading -> heads.add(reading.label()));
        heads.add("Value delivered against the highest");
        List<Table.Row> rows = curve.lines().stream()
                .flatMap(line -> IntStream.range(0, line.points().size()).mapToObj(i -> row(line, i)))
                .toList();
        return new Table(
                "Average; below it the certainty of the average (95%), then the range of 90% of the runs", heads, rows);
    }

    private static Table.Row row(CurveLine line, int index) {
        CurvePoint point = line.points().get(index);
        List<Table.Cell> cells = new ArrayList<>(Outcomes.FOUR.stream()
                .map(reading -> SummaryCells.cell(reading, point.summary(reading)))
                .toList());
        boolean flat = line.region().contains(index);
        cells.add(new Table.Cell(flat ? "cannot be told apart" : "lower", "", flat));
        return new Table.Row(Numerals.PAGE.shortest(point.technicalInvolvement()), CurveFigures.label(line), cells);
    }

    List<Table> readings() {
        return curve.lines().stream().map(CurveTables::readings).toList();
    }

    private static Table readings(CurveLine line) {
        List<String> heads = new ArrayList<>(List.of("Reading"));
        line.points().forEach(point -> heads.add("at " + Numerals.PAGE.shortest(point.technicalInvolvement())));
        List<Table.Row> rows = Reading.all().stream()
                .map(reading -> new Table.Row(
                        reading.label(),
                        ReadingWords.what(reading),
                        line.points().stream()
                                .map(point -> SummaryCells.cell(reading, point.summary(reading)))
                                .toList()))
                .toList();
        return new Table("All readings, " + CurveFigures.label(line), heads, rows);
    }
}
