package dev.poise.report.text;

import dev.poise.experiments.comparison.Curve;
import dev.poise.experiments.comparison.CurveLine;
import dev.poise.experiments.comparison.CurvePoint;
import dev.poise.experiments.comparison.Outcomes;
import dev.poise.metrics.Metric;
import dev.poise.report.words.CurveAnswer;
import dev.poise.report.words.Language;
import dev.poise.report.words.Notes;
import dev.poise.report.words.Numerals;
import java.util.ArrayList;
import java.util.List;

/** A curve for people: the answer first, then a table per curve. */
public final class CurveText {
    private CurveText() {}

    /**
     * Write it.
     *
     * @param page where to
     * @param curve what came out
     * @param all whether every metric is shown, or the four outcomes
     */
    public static void print(TextPage page, Curve curve, boolean all) {
        ComparisonText.answer(page, CurveAnswer.of(curve, Language.TERMINAL));
        curve.lines().forEach(line -> table(page, line, all ? MetricRows.of(true) : Outcomes.FOUR));
        page.title("How to read this");
        page.points(Notes.of(curve));
    }

    private static void table(TextPage page, CurveLine line, List<Metric> metrics) {
        page.title(line.name() + ": averages, \u00b1 95% confidence interval");
        int fit = Math.max(1, (page.width() - 14) / 21);
        for (int from = 0; from < metrics.size(); from += fit) {
            List<Metric> some = metrics.subList(from, Math.min(metrics.size(), from + fit));
            TextTable table = new TextTable().number("Involvement");
            some.forEach(metric -> table.number(MetricRows.name(metric)));
            for (int i = 0; i < line.points().size(); i++) {
                CurvePoint point = line.points().get(i);
                List<String> row = new ArrayList<>();
                row.add(Numerals.TERMINAL.shortest(point.technicalInvolvement()));
                for (Metric metric : some) {
                    boolean marked =
                            metric == Metric.VALUE_DELIVERED && line.region().contains(i);
                    row.add((marked ? "* " : "") + ComparisonText.average(metric, point.summary(metric)));
                }
                table.row(row);
            }
            page.table(table);
        }
        page.paragraph("* value cannot be told apart from the highest of this curve");
        page.gap();
    }
}
