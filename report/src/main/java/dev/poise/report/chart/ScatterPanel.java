package dev.poise.report.chart;

import dev.poise.report.svg.Tag;
import java.util.List;
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
    private static final double HEIGHT = 260;

    /** Copies the lists. */
    public ScatterPanel {
        x = List.copyOf(x);
        y = List.copyOf(y);
    }

    /** Draw it. */
    public Tag draw() {
        Axis right = axis(x);
        Axis upwards = axis(y);
        ScatterFrame frame = new ScatterFrame(Tag.picture(id, title, description), HEIGHT, right, upwards, across, up);
        Plot plot = frame.plot();
        Tag picture = frame.picture();
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
