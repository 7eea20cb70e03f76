package dev.poise.report.chart;

import dev.poise.report.svg.Tag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A metric against a setting that was swept, one line per case, each with the 95% confidence interval of its average. Where a line is flat
 * at its top, a bar below the plot spans the values that cannot be told apart.
 *
 * @param id unique in the page
 * @param title the name of the picture
 * @param description what is seen, in a sentence
 * @param lines at least one
 * @param acrossWords what the setting is
 * @param across the scale of the setting
 * @param up the scale of the metric
 * @param mark a level to be seen across the panel
 */
public record CurvePanel(
        String id,
        String title,
        String description,
        List<Line> lines,
        String acrossWords,
        Axis across,
        Axis up,
        Optional<Mark> mark) {
    private static final double WIDTH = 400;
    private static final double TYPE = 12;
    private static final double PLOT_HEIGHT = 210;
    private static final double REGION_ROW = 16;
    private static final double WORDS = 18;
    private static final double BOLD = 1.12;

    /**
     * One line.
     *
     * @param label a few words, drawn at its end
     * @param x values of the setting, ascending
     * @param mean the average at each
     * @param low lower end of the 95% confidence interval of the average
     * @param high upper end of the 95% confidence interval of the average
     * @param style colour and dash
     * @param regions the stretches of the setting that cannot be told apart from the one with the highest average
     */
    @SuppressWarnings("ArrayRecordComponent") // read once to be drawn, compared never
    public record Line(
            String label,
            double[] x,
            double[] mean,
            double[] low,
            double[] high,
            LineStyle style,
            List<Region> regions) {}

    /**
     * A stretch of the setting.
     *
     * @param from where it starts
     * @param to where it ends
     */
    public record Region(double from, double to) {}

    /** Copies the lines. */
    public CurvePanel {
        lines = List.copyOf(lines);
    }

    /** Draw it. */
    public Tag draw() {
        List<Line> withRegion =
                lines.stream().filter(line -> !line.regions().isEmpty()).toList();
        double height = PLOT_HEIGHT + 26 + WORDS + (withRegion.isEmpty() ? 0 : withRegion.size() * REGION_ROW + 22);
        Plot plot = plot(height);
        Tag picture = Tag.picture(id, title, description)
                .with("class", "chart curve")
                .with("viewBox", String.format(Locale.ROOT, "0 0 %s %s", (int) WIDTH, (int) height));
        picture.addAll(plot.frame(""));
        picture.add(Plot.label(
                "tick mid", (plot.left() + plot.right()) / 2, PLOT_HEIGHT + TYPE * 1.45 + WORDS - 2, acrossWords));
        mark.filter(m -> up.holds(m.level())).ifPresent(m -> picture.addAll(plot.mark(m)));
        lines.forEach(line -> picture.add(band(plot, line)));
        lines.forEach(line -> picture.add(middle(plot, line)));
        lines.forEach(line -> picture.addAll(points(plot, line)));
        picture.addAll(endLabels(plot));
        for (int i = 0; i < withRegion.size(); i++) {
            picture.addAll(regions(plot, withRegion.get(i), PLOT_HEIGHT + 34 + WORDS + i * REGION_ROW));
        }
        if (!withRegion.isEmpty()) {
            picture.add(Plot.label(
                    "tick",
                    plot.left(),
                    PLOT_HEIGHT + 38 + WORDS + withRegion.size() * REGION_ROW,
                    "cannot be told apart"));
        }
        return picture;
    }

    private Plot plot(double height) {
        double left = Math.ceil(up.labelWidth(TYPE)) + 8;
        double labels = lines.stream()
                .mapToDouble(line -> TypeWidth.of(line.label(), TYPE * BOLD))
                .max()
                .orElse(0);
        double right = Math.max(WIDTH * 0.64, WIDTH - 8 - labels);
        return new Plot(WIDTH, height, left, right, 10, PLOT_HEIGHT, across, up, TYPE);
    }

    private static Tag band(Plot plot, Line line) {
        double[] x = xs(plot, line);
        double[] top = plot.ys(DoubleStream.of(line.high()));
        double[] bottom = plot.ys(DoubleStream.of(line.low()));
        return Plot.path("band90 " + line.style().cssClass(), new CurvePath(x, top).bandTo(bottom));
    }

    private static Tag middle(Plot plot, Line line) {
        double[] y = plot.ys(DoubleStream.of(line.mean()));
        return Plot.path("median " + line.style().cssClass(), new CurvePath(xs(plot, line), y).line());
    }

    private static List<Tag> points(Plot plot, Line line) {
        return IntStream.range(0, line.x().length)
                .filter(i -> Double.isFinite(line.mean()[i]))
                .mapToObj(i -> Tag.of("circle")
                        .with("class", "dot " + line.style().cssClass())
                        .with("cx", plot.x(line.x()[i]))
                        .with("cy", plot.y(line.mean()[i]))
                        .with("r", 3))
                .toList();
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
                .mapToObj(i -> endLabel(plot, named.get(i), places[i]))
                .toList();
    }

    private static Optional<Double> lastKnown(Line line) {
        return Arrays.stream(line.mean())
                .boxed()
                .filter(v -> Math.abs(v) < 1e300)
                .reduce((first, second) -> second);
    }

    private static List<Tag> regions(Plot plot, Line line, double y) {
        List<Tag> tags = new ArrayList<>();
        for (Region region : line.regions()) {
            double from = Math.max(plot.left(), plot.x(region.from()) - 5);
            double to = Math.min(plot.right(), plot.x(region.to()) + 5);
            tags.add(Tag.of("rect")
                    .with("class", "region " + line.style().cssClass())
                    .with("x", from)
                    .with("width", to - from)
                    .with("y", y - 5)
                    .with("height", 10)
                    .with("rx", 5));
        }
        tags.add(endLabel(plot, line, y));
        return tags;
    }

    private static Tag endLabel(Plot plot, Line line, double y) {
        String text = TypeWidth.fit(line.label(), TYPE * BOLD, WIDTH - plot.right() - 6);
        return Plot.label("endlabel " + line.style().cssClass(), plot.right() + 6, y + TYPE * 0.35, text);
    }
}
