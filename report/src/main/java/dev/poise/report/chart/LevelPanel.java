package dev.poise.report.chart;

import dev.poise.report.svg.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Averages over a few levels, equally far apart, one line per case, each average with its certainty.
 *
 * @param id unique in the page
 * @param title the name of the picture
 * @param description what is seen, in a sentence
 * @param levels the names of the levels, at least one
 * @param lines at least one
 * @param axis the scale upwards
 */
public record LevelPanel(
        String id, String title, String description, List<String> levels, List<Line> lines, Axis axis) {
    private static final double WIDTH = 400;
    private static final double HEIGHT = 220;
    private static final double TYPE = 12;
    private static final double LABELS = 96;

    /**
     * One case.
     *
     * @param label its name, empty when there is one only
     * @param style colour and dash
     * @param means a value per level; NaN where there is none
     * @param lows lower ends of the intervals
     * @param highs upper ends of the intervals
     */
    public record Line(String label, LineStyle style, List<Double> means, List<Double> lows, List<Double> highs) {
        /** Copies the lists. */
        public Line {
            means = List.copyOf(means);
            lows = List.copyOf(lows);
            highs = List.copyOf(highs);
        }
    }

    /** Copies the lists. */
    public LevelPanel {
        levels = List.copyOf(levels);
        lines = List.copyOf(lines);
    }

    /** Find the scale that holds all averages with their intervals. */
    public static Axis axis(List<Line> lines) {
        return Axis.covering(
                lines.stream()
                        .flatMapToDouble(line -> DoubleStream.concat(
                                line.means().stream().mapToDouble(v -> v),
                                DoubleStream.concat(
                                        line.lows().stream().mapToDouble(v -> v),
                                        line.highs().stream().mapToDouble(v -> v)))),
                5);
    }

    /** Draw it. */
    public Tag draw() {
        double left = Math.ceil(axis.labelWidth(TYPE)) + 8;
        boolean named = lines.stream().anyMatch(line -> !line.label().isEmpty());
        Axis across = new Axis(-0.5, levels.size() - 0.5, 1);
        Plot plot = new Plot(WIDTH, HEIGHT, left, WIDTH - (named ? LABELS : 8), 8, HEIGHT - 26, across, axis, TYPE);
        Tag picture = Tag.picture(id, title, description)
                .with("class", "chart curve")
                .with("viewBox", String.format(Locale.ROOT, "0 0 %s %s", (int) WIDTH, (int) HEIGHT));
        for (double mark : axis.marks()) {
            picture.add(Plot.line("grid", left, plot.y(mark), plot.right(), plot.y(mark)));
            picture.add(Plot.label("tick end", left - 5, plot.y(mark) + TYPE * 0.35, axis.label(mark)));
        }
        picture.add(Plot.line("axis", left, plot.bottom(), plot.right(), plot.bottom()));
        double room = (plot.right() - left) / levels.size();
        for (int i = 0; i < levels.size(); i++) {
            String text = TypeWidth.fit(levels.get(i), TYPE, room);
            picture.add(Plot.label("tick mid", plot.x(i), plot.bottom() + TYPE * 1.45, text));
        }
        lines.forEach(line -> draw(picture, plot, line));
        if (named) {
            label(picture, plot);
        }
        return picture;
    }

    private void draw(Tag picture, Plot plot, Line line) {
        double[] x = IntStream.range(0, levels.size()).mapToDouble(plot::x).toArray();
        double[] y = plot.ys(line.means().stream().mapToDouble(v -> v));
        picture.add(Plot.path("median " + line.style().cssClass(), new CurvePath(x, y).line()));
        for (int i = 0; i < x.length; i++) {
            if (Double.isNaN(y[i])) {
                continue;
            }
            if (Double.isFinite(line.lows().get(i))
                    && Double.isFinite(line.highs().get(i))) {
                picture.add(Plot.line(
                        "interval " + line.style().cssClass(),
                        x[i],
                        plot.y(line.lows().get(i)),
                        x[i],
                        plot.y(line.highs().get(i))));
            }
            picture.add(Tag.of("circle")
                    .with("class", "dot " + line.style().cssClass())
                    .with("cx", x[i])
                    .with("cy", y[i])
                    .with("r", 4));
        }
    }

    private void label(Tag picture, Plot plot) {
        List<Line> seen = new ArrayList<>();
        for (Line line : lines) {
            if (Double.isFinite(line.means().get(levels.size() - 1))) {
                seen.add(line);
            }
        }
        double[] wished = seen.stream()
                .mapToDouble(line -> plot.y(line.means().get(levels.size() - 1)))
                .toArray();
        double[] places = Spread.apart(wished, TYPE + 2, plot.top() + 4, plot.bottom());
        for (int i = 0; i < places.length; i++) {
            picture.add(Plot.label(
                    "endlabel " + seen.get(i).style().cssClass(),
                    plot.right() + 2,
                    places[i] + TYPE * 0.35,
                    TypeWidth.fit(seen.get(i).label(), TYPE, LABELS - 4)));
        }
    }
}
