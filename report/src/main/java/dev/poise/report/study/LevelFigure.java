package dev.poise.report.study;

import dev.poise.readings.Reading;
import dev.poise.report.chart.LevelPanel;
import dev.poise.report.page.CurveFigure;
import dev.poise.report.page.Drawing;
import dev.poise.report.words.ReadingWords;
import java.util.List;
import java.util.Locale;

/** Averages of a reading level by level, with their certainty. */
final class LevelFigure {
    private LevelFigure() {}

    static CurveFigure of(String id, Reading reading, String factor, List<String> levels, List<LevelPanel.Line> lines) {
        return new CurveFigure(
                id,
                reading.label(),
                ReadingWords.what(reading),
                "over: " + factor,
                new Drawing(new LevelPanel(
                                id + "-p",
                                String.format(Locale.ROOT, "%s over %s", reading.label(), factor),
                                "Averages with their certainty, level by level.",
                                levels,
                                lines,
                                LevelPanel.axis(lines))
                        .draw()));
    }
}
