package dev.poise.report.chart;

import dev.poise.report.svg.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A reading against a setting that was swept, one line per case, each with the certainty of its average. Where a line is flat
 * at its top, a bar below the plot spans the values that cannot be told apart.
 *
 * @param id unique in the page
 * @param title the name of the picture
 * @param description what is seen, in a sentence
 * @param lines at least one
 * @param across the scale of the setting
 * @param up the scale of the reading
 * @param mark a level to be seen across the panel
 */
public record CurvePanel(
        String id, String title, String description, List<Line> lines, Axis across, Axis up, Optional<Mark> mark) {
    private static final double WIDTH = 400;
    private static final double TYPE = 12;
    private static final double PLOT_HEIGHT = 210;
    private static final double REGION_ROW = 16;

    /**
     * One line.
     *
     * @param label a few words, drawn at its end
     * @param x values of the setting, ascending
     * @param mean the average at each
     * @param low lower end of the certainty of the average
     * @param high upper end of the certainty of the average
     * @param style colour and dash
     * @param region the values of the setting that cannot be told apart from the one with the highest average
     */
    @SuppressWarnings("ArrayRecordComponent") // read once to be drawn, compared never
    public record Line(
            String label,
            double[] x,
            double[] mean,
            double[] low,
            double[] high,
            LineStyle style,
            Optional<Region> region) {}

    /**
     * A stretch of the setting.
     *
     * @param from where it starts
     * @param to where it ends
     */
    public record Region(double from, double to) {}

    /** Keep the lines as they are. */
    public CurvePanel {
        lines = List.copyOf(lines);
    }

    /** Draw it. */
    public Tag draw() {
        List<Line> withRegion =
                lines.stream().filter(line -> line.region().isPresent()).toList();
        double height = PLOT_HEIGHT + 26 + (withRegion.isEmpty() ? 0 : withRegion.size() * REGION_ROW + 22);
        Plot plot = plot(height);
        Tag picture = Tag.picture(id, title, description)
                .with("class", "chart curve")
                .with("viewBox", "0 0 %s %s".formatted((int) WIDTH, (int) height));
        picture.addAll(plot.frame(""));
        mark.filter(m -> up.holds(m.level())).ifPresent(m -> {
            picture.add(Plot.line("mark", plot.left(), plot.y(m.level()), plot.right(), plot.y(m.level())));
            picture.add(Plot.label("tick markwords", plot.left() + 4, plot.y(m.level()) - 4, m.words()));
        });
        lines.forEach(line -> picture.add(band(plot, line)));
        lines.forEach(line -> picture.add(middle(plot, line)));
        picture.addAll(endLabels(plot));
        for (int i = 0; i < withRegion.size(); i++) {
            picture.addAll(region(plot, withRegion.get(i), PLOT_HEIGHT + 34 + i * REGION_ROW));
        }
        if (!withRegion.isEmpty()) {
            picture.add(Plot.label(
                    "tick", plot.left(), PLOT_HEIGHT + 38 + withRegion.size() * REGION_ROW, "cannot be told apart"));
        }
        return picture;
    }

    private Plot plot(double height) {
        double left = Math.ceil(up.labelWidth(TYPE)) + 8;
        double labels = lines.stream()
                .mapToDouble(line -> TypeWidth.of(line.label(), TYPE))
                .max()
                .orElse(0);
        double right = Math.max(WIDTH * 0.55, WIDTH - 8 - labels);
        return new Plot(WIDTH, height, left, right, 10, PLOT_HEIGHT, across, up, TYPE);
    }

    private static Tag band(Plot plot, Line line) {
        double[] x = xs(plot, line);
        double[] top = plot.ys(DoubleStream.of(line.high()));
        double[] bottom = plot.ys(DoubleStream.of(line.low()));
        return Plot.path("band90 " + line.style().cssClass(), new Curve(x, top).bandTo(bottom));
    }

    private static Tag middle(Plot plot, Line line) {
        double[] y = plot.ys(DoubleStream.of(line.mean()));
        return Plot.path("median " + line.style().cssClass(), new Curve(xs(plot, line), y).line());
    }

    private static double[] xs(Plot plot, Line line) {
        return DoubleStream.of(line.x()).map(plot::x).toArray();
    }

    private List<Tag> endLabels(Plot plot) {
        List<Line> named =
                lines.stream().filter(line -> lastKnown(line).isPresent()).toList();
        double[] wished = named.stream()
                .mapToDouble(line -> plot.y(lastKnown(line).orElseThrow()))
                .toArray();
        double[] places = Spread.apart(wished, TYPE + 2, plot.top(), plot.bottom());
        return IntStream.range(0, places.length)
                .mapToObj(i -> Plot.label(
                        "endlabel " + named.get(i).style().cssClass(),
                        plot.right() + 5,
                        places[i] + TYPE * 0.35,
                        named.get(i).label()))
                .toList();
    }

    private static Optional<Double> lastKnown(Line line) {
        return Arrays.stream(line.mean())
                .boxed()
                .filter(v -> Math.abs(v) < 1e300)
                .reduce((first, second) -> second);
    }

    private static List<Tag> region(Plot plot, Line line, double y) {
        Region region = line.region().orElseThrow();
        double from = Math.max(plot.left(), plot.x(region.from()) - 3);
        double to = Math.min(plot.right(), plot.x(region.to()) + 3);
        return List.of(
                Tag.of("rect")
                        .with("class", "region " + line.style().cssClass())
                        .with("x", from)
                        .with("width", to - from)
                        .with("y", y - 5)
                        .with("height", 10)
                        .with("rx", 5),
                Plot.label("endlabel " + line.style().cssClass(), plot.right() + 5, y + TYPE * 0.35, line.label()));
    }
}
