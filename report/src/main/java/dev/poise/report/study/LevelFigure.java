package dev.poise.report.study;

import dev.poise.metrics.Metric;
import dev.poise.report.chart.LevelPanel;
import dev.poise.report.page.CurveFigure;
import dev.poise.report.page.Drawing;
import dev.poise.report.words.MetricWords;
import java.util.List;
import java.util.Locale;

/** Averages of a metric level by level, with their certainty. */
final class LevelFigure {
    private LevelFigure() {}

    static CurveFigure of(String id, Metric metric, String factor, List<String> levels, List<LevelPanel.Line> lines) {
        return new CurveFigure(
                id,
                metric.label(),
                MetricWords.what(metric),
                "over: " + factor,
                new Drawing(new LevelPanel(
                                id + "-p",
                                String.format(Locale.ROOT, "%s over %s", metric.label(), factor),
                                "Averages with their certainty, level by level.",
                                levels,
                                lines,
                                LevelPanel.axis(lines))
                        .draw()));
    }
}
