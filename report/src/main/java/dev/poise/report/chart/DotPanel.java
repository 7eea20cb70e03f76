package dev.poise.report.chart;

import dev.poise.report.svg.Tag;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Many dots over two scales, and a line to compare them with.
 *
 * @param id unique in the page
 * @param title the name of the picture
 * @param description what is seen, in a sentence
 * @param x where the dots are to the right
 * @param y where they are upwards; what is off the scale is left out
 * @param lineX the line, to the right; empty for none
 * @param lineY the line, upwards
 * @param acrossWords what the scale to the right is
 * @param across the scale to the right
 * @param up the scale upwards
 */
@SuppressWarnings("ArrayRecordComponent") // read once to be drawn, compared never
public record DotPanel(
        String id,
        String title,
        String description,
        double[] x,
        double[] y,
        double[] lineX,
        double[] lineY,
        String acrossWords,
        Axis across,
        Axis up) {
    private static final double WIDTH = 400;
    private static final double TYPE = 12;
    private static final double BOTTOM = 210;

    /** Draw it. */
    public Tag draw() {
        double height = BOTTOM + 44;
        double left = Math.ceil(up.labelWidth(TYPE)) + 8;
        Plot plot = new Plot(WIDTH, height, left, WIDTH - 12, 10, BOTTOM, across, up, TYPE);
        Tag picture = Tag.picture(id, title, description)
                .with("class", "chart curve")
                .with("viewBox", String.format(Locale.ROOT, "0 0 %s %s", (int) WIDTH, (int) height));
        picture.addAll(plot.frame(""));
        picture.addAll(dots(plot));
        double[] xs = IntStream.range(0, lineX.length)
                .filter(this::onScale)
                .mapToDouble(i -> plot.x(lineX[i]))
                .toArray();
        double[] ys = IntStream.range(0, lineX.length)
                .filter(this::onScale)
                .mapToDouble(i -> plot.y(lineY[i]))
                .toArray();
        if (xs.length > 0) {
            picture.add(Plot.path("median c2 d2", new CurvePath(xs, ys).line()));
        }
        picture.add(Plot.label("tick mid", (plot.left() + plot.right()) / 2, height - 6, acrossWords));
        return picture;
    }

    private boolean onScale(int i) {
        return across.holds(lineX[i]) && up.holds(lineY[i]);
    }

    private List<Tag> dots(Plot plot) {
        return IntStream.range(0, x.length)
                .filter(i -> across.holds(x[i]) && up.holds(y[i]))
                .mapToObj(i -> Tag.of("circle")
                        .with("class", "speck c1")
                        .with("cx", plot.x(x[i]))
                        .with("cy", plot.y(y[i]))
                        .with("r", 2.2))
                .toList();
    }
}
