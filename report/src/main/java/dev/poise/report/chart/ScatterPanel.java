package dev.poise.report.chart;

import dev.poise.report.svg.Tag;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * Dots over two scales that begin at zero, each with a number that a table next to it explains.
 *
 * @param id unique in the page
 * @param title the name of the picture
 * @param description what is seen, in a sentence
 * @param x position to the right of each dot, not negative
 * @param y position upwards of each dot, not negative
 * @param across what is to the right
 * @param up what is upwards
 */
public record ScatterPanel(
        String id, String title, String description, List<Double> x, List<Double> y, String across, String up) {
    private static final double WIDTH = 400;
    private static final double HEIGHT = 260;
    private static final double TYPE = 12;

    /** Copies the lists. */
    public ScatterPanel {
        x = List.copyOf(x);
        y = List.copyOf(y);
    }

    /** Draw it. */
    public Tag draw() {
        Axis right = axis(x);
        Axis upwards = axis(y);
        double left = Math.ceil(upwards.labelWidth(TYPE)) + 8;
        Plot plot = new Plot(WIDTH, HEIGHT, left, WIDTH - 14, 20, HEIGHT - 40, right, upwards, TYPE);
        Tag picture = Tag.picture(id, title, description)
                .with("class", "chart curve")
                .with("viewBox", String.format(Locale.ROOT, "0 0 %s %s", (int) WIDTH, (int) HEIGHT));
        picture.addAll(plot.frame(""));
        picture.add(Plot.label("tick", 0, 10, up));
        picture.add(Plot.label("tick end", plot.right(), HEIGHT - 6, across));
        for (int i = 0; i < x.size(); i++) {
            if (!Double.isFinite(x.get(i)) || !Double.isFinite(y.get(i))) {
                continue;
            }
            picture.add(Tag.of("circle")
                    .with("class", "dot c1")
                    .with("cx", plot.x(x.get(i)))
                    .with("cy", plot.y(y.get(i)))
                    .with("r", 4.5));
            picture.add(Plot.label("endlabel c1", plot.x(x.get(i)) + 6, plot.y(y.get(i)) - 4, Integer.toString(i + 1)));
        }
        return picture;
    }

    private static Axis axis(List<Double> values) {
        return Axis.covering(
                DoubleStream.concat(DoubleStream.of(0), values.stream().mapToDouble(v -> v)), 5);
    }
}
