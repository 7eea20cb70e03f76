package dev.poise.report.chart;

import dev.poise.report.svg.Tag;
import java.util.Locale;

/** What pictures of dots over two scales have in common: their size, scales and labels. */
final class ScatterFrame {
    /** Width of the picture, SVG units. */
    static final double WIDTH = 400;

    private static final double TYPE = 12;

    private final Plot plot;
    private final Tag picture;

    /**
     * Begin a picture without dots.
     *
     * @param empty the picture, with its name and description
     * @param height of it, SVG units
     * @param right the scale to the right
     * @param upwards the scale upwards
     * @param across what is to the right
     * @param up what is upwards
     */
    ScatterFrame(Tag empty, double height, Axis right, Axis upwards, String across, String up) {
        double left = Math.ceil(upwards.labelWidth(TYPE)) + 8;
        plot = new Plot(WIDTH, height, left, WIDTH - 14, 20, height - 40, right, upwards, TYPE);
        picture = empty.with("class", "chart curve")
                .with("viewBox", String.format(Locale.ROOT, "0 0 %s %s", (int) WIDTH, (int) height));
        picture.addAll(plot.frame(""));
        picture.add(Plot.label("tick", 0, 10, up));
        picture.add(Plot.label("tick end", plot.right(), height - 6, across));
    }

    /** Get where values lie. */
    Plot plot() {
        return plot;
    }

    /** Get the picture, to which dots are added. */
    Tag picture() {
        return picture;
    }
}
