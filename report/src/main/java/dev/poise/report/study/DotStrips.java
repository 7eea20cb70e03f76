package dev.poise.report.study;

import dev.poise.report.chart.Axis;
import dev.poise.report.chart.IntervalStrip;
import dev.poise.report.chart.LineStyle;
import dev.poise.report.page.Drawing;
import dev.poise.report.page.StripTable;
import java.util.List;
import java.util.stream.DoubleStream;

/** Rows of dots with intervals on one scale. */
final class DotStrips {
    private static final int MARKS = 6;

    private DotStrips() {}

    /**
     * One dot.
     *
     * @param head the name of the row
     * @param note a few more words on it
     * @param value the estimate
     * @param low lower end of its interval
     * @param high upper end
     * @param zone half the width of the zone around 0 that is too small to matter; 0 for none
     * @param text the same in numbers
     * @param marked whether it stands out
     */
    record Dot(
            String head,
            String note,
            double value,
            double low,
            double high,
            double zone,
            String text,
            boolean marked) {}

    /** What a scale holds beside all dots with their intervals, and how its marks are written. */
    enum Scale {
        /** Values: nothing else. */
        VALUES,
        /** Amounts and shares: 0, too. */
        FROM_ZERO,
        /** Differences: 0, too, and marks with their sign. */
        DIFFERENCES
    }

    /** Make a table. */
    static StripTable table(String caption, String head, String unit, List<Dot> dots, Scale scale) {
        DoubleStream values = dots.stream().flatMapToDouble(dot -> DoubleStream.of(dot.value(), dot.low(), dot.high()));
        Axis axis =
                Axis.covering(scale == Scale.VALUES ? values : DoubleStream.concat(DoubleStream.of(0), values), MARKS);
        return new StripTable(
                caption,
                head,
                unit,
                dots.stream()
                        .map(dot -> new StripTable.Row(
                                dot.head(),
                                dot.note(),
                                new Drawing(new IntervalStrip(
                                                dot.value(), dot.low(), dot.high(), dot.zone(), LineStyle.of(0), axis)
                                        .draw()),
                                dot.text(),
                                dot.marked()))
                        .toList(),
                new Drawing(IntervalStrip.scale(axis, 1, scale == Scale.DIFFERENCES)));
    }
}
