package dev.poise.report.chart;

import dev.poise.report.svg.Tag;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Two shares that are bought with each other, step by step along a path.
 *
 * @param id unique in the page
 * @param title the name of the picture
 * @param description what is seen, in a sentence
 * @param x the share to the right, by step
 * @param y the share upwards, by step
 * @param chosen the step that was taken
 * @param across what is to the right
 * @param up what is upwards
 */
public record TradeOffPanel(
        String id,
        String title,
        String description,
        List<Double> x,
        List<Double> y,
        int chosen,
        String across,
        String up) {
    private static final double HEIGHT = 250;

    /** Copies the lists. */
    public TradeOffPanel {
        x = List.copyOf(x);
        y = List.copyOf(y);
    }

    /** Draw it. */
    public Tag draw() {
        Axis shares = Axis.unit();
        ScatterFrame frame = new ScatterFrame(Tag.picture(id, title, description), HEIGHT, shares, shares, across, up);
        Plot plot = frame.plot();
        Tag picture = frame.picture();
        double[] xs = x.stream().mapToDouble(plot::x).toArray();
        double[] ys = y.stream().mapToDouble(plot::y).toArray();
        picture.add(Plot.path("median c1 d1", new CurvePath(xs, ys).line()));
        IntStream.range(0, xs.length)
                .forEach(i -> picture.add(Tag.of("circle")
                        .with("class", i == chosen ? "dot c2" : "dot c1")
                        .with("cx", xs[i])
                        .with("cy", ys[i])
                        .with("r", i == chosen ? 6 : 3)));
        boolean room = xs[chosen] < ScatterFrame.WIDTH * .8;
        picture.add(Plot.label(
                room ? "endlabel c2" : "endlabel c2 end", xs[chosen] + (room ? 9 : -9), ys[chosen] - 6, "chosen"));
        return picture;
    }
}
