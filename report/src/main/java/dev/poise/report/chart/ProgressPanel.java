package dev.poise.report.chart;

import dev.poise.report.svg.Tag;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How something grows step by step.
 *
 * @param id unique in the page
 * @param title the name of the picture
 * @param description what is seen, in a sentence
 * @param values by step, from 0
 * @param across what steps are
 * @param up what is upwards
 */
public record ProgressPanel(
        String id, String title, String description, List<Double> values, String across, String up) {
    private static final double HEIGHT = 220;

    /** Copies the values. */
    public ProgressPanel {
        values = List.copyOf(values);
    }

    /** Draw it. */
    public Tag draw() {
        Axis right = Axis.covering(IntStream.range(0, values.size()).mapToDouble(i -> i), 6);
        Axis upwards = Axis.covering(values.stream().mapToDouble(value -> value), 5);
        ScatterFrame frame = new ScatterFrame(Tag.picture(id, title, description), HEIGHT, right, upwards, across, up);
        Plot plot = frame.plot();
        for (int i = 0; i < values.size(); i++) {
            double x = plot.x(i);
            double y = plot.y(values.get(i));
            if (i > 0) {
                frame.picture().add(Plot.line("axis", plot.x(i - 1), plot.y(values.get(i - 1)), x, y));
            }
            frame.picture()
                    .add(Tag.of("circle")
                            .with("class", "speck c1")
                            .with("cx", x)
                            .with("cy", y)
                            .with("r", 3.0));
        }
        return frame.picture();
    }
}
