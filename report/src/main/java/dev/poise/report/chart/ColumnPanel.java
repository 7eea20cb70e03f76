package dev.poise.report.chart;

import dev.poise.report.svg.Tag;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * A few named values side by side, each with its spread and, where there is one, the band that it is compared with.
 *
 * @param id unique in the page
 * @param title the name of the picture
 * @param description what is seen, in a sentence
 * @param columns from left to right, at least one
 */
public record ColumnPanel(String id, String title, String description, List<Column> columns) {
    private static final double WIDTH = 400;
    private static final double FONT_SIZE = 12;
    private static final double BOTTOM = 190;
    /** A scale without marks: the columns have names instead. */
    private static final Axis UNMARKED = new Axis(.1, .9, 1);

    /**
     * A value.
     *
     * @param label a few words below it
     * @param value how high it is
     * @param low lower end of its spread, NaN for none
     * @param high upper end of its spread
     * @param bandLow lower end of its band, NaN for none
     * @param bandHigh upper end of its band
     */
    public record Column(String label, double value, double low, double high, double bandLow, double bandHigh) {}

    /** Copies the columns. */
    public ColumnPanel {
        columns = List.copyOf(columns);
    }

    /** Draw it. */
    public Tag draw() {
        Axis up = Axis.covering(
                columns.stream()
                        .flatMapToDouble(
                                c -> DoubleStream.of(0, c.value(), c.low(), c.high(), c.bandLow(), c.bandHigh())),
                5);
        double height = BOTTOM + 26;
        double left = Math.ceil(up.labelWidth(FONT_SIZE)) + 8;
        Plot plot = new Plot(WIDTH, height, left, WIDTH - 6, 10, BOTTOM, UNMARKED, up, FONT_SIZE);
        Tag picture = Tag.picture(id, title, description)
                .with("class", "chart curve")
                .with("viewBox", String.format(Locale.ROOT, "0 0 %s %s", (int) WIDTH, (int) height));
        picture.addAll(plot.frame(""));
        double step = (plot.right() - plot.left()) / columns.size();
        for (int i = 0; i < columns.size(); i++) {
            column(picture, plot, columns.get(i), plot.left() + i * step, step);
        }
        return picture;
    }

    private static void column(Tag picture, Plot plot, Column column, double from, double step) {
        double middle = from + step / 2;
        if (!Double.isNaN(column.bandLow())) {
            picture.add(Histogram.box(
                    "same", from + step * .08, plot.y(column.bandHigh()), from + step * .92, plot.y(column.bandLow())));
        }
        if (Double.isFinite(column.value())) {
            picture.add(Histogram.box(
                    "column c1", from + step * .25, plot.y(column.value()), from + step * .75, plot.y(0)));
        }
        if (Double.isFinite(column.low()) && Double.isFinite(column.high())) {
            picture.add(Plot.line("interval c1", middle, plot.y(column.low()), middle, plot.y(column.high())));
        }
        picture.add(Plot.label(
                "tick mid",
                middle,
                BOTTOM + FONT_SIZE * 1.45,
                TypeWidth.fit(column.label(), FONT_SIZE, step + FONT_SIZE)));
    }
}
