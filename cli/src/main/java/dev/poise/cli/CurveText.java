package dev.poise.cli;

import dev.poise.experiments.comparison.Caution;
import dev.poise.experiments.comparison.Curve;
import dev.poise.experiments.comparison.CurveLine;
import dev.poise.experiments.comparison.CurvePoint;
import dev.poise.experiments.comparison.Figure;
import dev.poise.experiments.comparison.Outcomes;
import dev.poise.readings.Reading;
import java.util.ArrayList;
import java.util.List;

/** A curve for people: the answer first, then a table per curve. */
final class CurveText {
    private CurveText() {}

    static void print(Page page, Curve curve, boolean all) {
        ComparisonText.answer(page, curve.answer());
        curve.lines().forEach(line -> table(page, line, all ? ReadingRows.of(true) : Outcomes.FOUR));
        page.title("How to read this");
        List<String> notes = new ArrayList<>(curve.notes());
        notes.remove(Caution.INVOLVEMENT);
        page.points(notes);
    }

    private static void table(Page page, CurveLine line, List<Reading> readings) {
        page.title(line.name() + ": averages, \u00b1 certainty of the average (95%)");
        int fit = Math.max(1, (page.width() - 14) / 21);
        for (int from = 0; from < readings.size(); from += fit) {
            List<Reading> some = readings.subList(from, Math.min(readings.size(), from + fit));
            Table table = new Table().number("Involvement");
            some.forEach(reading -> table.number(ReadingRows.name(reading)));
            for (int i = 0; i < line.points().size(); i++) {
                CurvePoint point = line.points().get(i);
                List<String> row = new ArrayList<>();
                row.add(Figure.shortest(point.technicalInvolvement()));
                for (Reading reading : some) {
                    boolean marked =
                            reading == Reading.VALUE_DELIVERED && line.region().contains(i);
                    row.add((marked ? "* " : "") + ComparisonText.average(reading, point.summary(reading)));
                }
                table.row(row);
            }
            page.table(table);
        }
        page.paragraph("* value cannot be told apart from the highest of this curve");
        page.gap();
    }
}
