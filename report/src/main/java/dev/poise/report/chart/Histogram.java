package dev.poise.report.chart;

import dev.poise.report.svg.Tag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * How often values occur: a column for each interval of the scale, a band to compare them with, and a line at one value.
 *
 * @param id unique in the page
 * @param title the name of the picture
 * @param description what is seen, in a sentence
 * @param values what is counted; what is not finite is left out
 * @param acrossWords what the values are
 * @param across the scale of the values; what lies off it is counted in its first or last stretch
 * @param bandLow lower end of the band, NaN for none
 * @param bandHigh upper end of the band
 * @param line the value at which a line is drawn, NaN for none
 * @param style colour of the columns
 */
@SuppressWarnings("ArrayRecordComponent") // read once to be drawn, compared never
public record Histogram(
        String id,
        String title,
        String description,
        double[] values,
        String acrossWords,
        Axis across,
        double bandLow,
        double bandHigh,
        double line,
        LineStyle style) {
    private static final double WIDTH = 400;
    private static final double TYPE = 12;
    private static final double BOTTOM = 170;
    private static final int COLUMNS = 24;

    /** Draw it. */
    public Tag draw() {
        double[] shares = shares();
        Axis up = Axis.covering(DoubleStream.concat(DoubleStream.of(0), Arrays.stream(shares)), 4);
        double height = BOTTOM + 44;
        double left = Math.ceil(up.labelWidth(TYPE)) + 8;
        Plot plot = new Plot(WIDTH, height, left, WIDTH - 12, 10, BOTTOM, across, up, TYPE);
        Tag picture = Tag.picture(id, title, description)
                .with("class", "chart curve")
                .with("viewBox", String.format(Locale.ROOT, "0 0 %s %s", (int) WIDTH, (int) height));
        if (!Double.isNaN(bandLow)) {
            picture.add(box("same", plot.x(bandLow), plot.top(), plot.x(bandHigh), BOTTOM));
        }
        picture.addAll(plot.frame(""));
        picture.addAll(columns(plot, shares));
        if (!Double.isNaN(line)) {
            double x = plot.x(line);
            picture.add(Plot.line("level", x, plot.top(), x, BOTTOM));
        }
        String words = TypeWidth.fit(acrossWords, TYPE, WIDTH - left);
        picture.add(Plot.label("tick mid", (plot.left() + plot.right()) / 2, height - 6, words));
        return picture;
    }

    private List<Tag> columns(Plot plot, double[] shares) {
        double width = (plot.right() - plot.left()) / COLUMNS;
        List<Tag> columns = new ArrayList<>();
        for (int i = 0; i < COLUMNS; i++) {
            double from = plot.left() + i * width;
            if (shares[i] > 0) {
                columns.add(box("column " + style.cssClass(), from + .5, plot.y(shares[i]), from + width - .5, BOTTOM));
            }
        }
        return columns;
    }

    static Tag box(String cssClass, double left, double top, double right, double bottom) {
        return Tag.of("rect")
                .with("class", cssClass)
                .with("x", left)
                .with("y", top)
                .with("width", Math.max(0, right - left))
                .with("height", Math.max(0, bottom - top));
    }

    private double[] shares() {
        double[] shares = new double[COLUMNS];
        double[] finite = Arrays.stream(values).filter(Double::isFinite).toArray();
        for (double value : finite) {
            int column = Math.min(COLUMNS - 1, (int) (across.share(value) * COLUMNS));
            shares[column] += 1.0 / finite.length;
        }
        return shares;
    }
}
