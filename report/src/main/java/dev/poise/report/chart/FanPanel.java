package dev.poise.report.chart;

import dev.poise.report.svg.Tag;
import dev.poise.statistics.Fan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * One fan: how a metric runs over the sprints in many runs. The wide band holds 90% of the runs, the narrow one half of them,
 * the line is the median; a second, dashed line is the baseline's median. One of several panels that share their axes.
 *
 * @param id unique in the page
 * @param title the name of the picture
 * @param description what is seen, in a sentence
 * @param firstSprint the number of the first step; below 1 when the past before Monday is drawn, whose end is then marked
 * @param fan the bands
 * @param baseline the baseline's fan, of which the median is drawn as far as the panel goes; empty in the baseline's own panel
 * @param style colour and dash of the line
 * @param axis the shared scale upwards
 * @param mark a level to be seen across the panel
 */
public record FanPanel(
        String id,
        String title,
        String description,
        int firstSprint,
        Fan fan,
        Optional<Fan> baseline,
        LineStyle style,
        Axis axis,
        Optional<Mark> mark) {
    private static final double WIDTH = 280;
    private static final double HEIGHT = 168;
    private static final double TYPE = 11;
    private static final double END_LABELS = 36;

    /** Draw it. */
    public Tag draw() {
        Plot plot = plot();
        Tag picture = Tag.picture(id, title, description)
                .with("class", "chart panel")
                .with("viewBox", String.format(Locale.ROOT, "0 0 %s %s", (int) WIDTH, (int) HEIGHT));
        picture.addAll(plot.frame("sprint " + firstSprint));
        double[] x = IntStream.range(0, fan.bands().size())
                .mapToDouble(i -> plot.x(firstSprint + i))
                .toArray();
        picture.add(band(plot, x, "band90", Fan.Band::p05, Fan.Band::p95));
        picture.add(band(plot, x, "band50", Fan.Band::p25, Fan.Band::p75));
        mark.filter(m -> axis.holds(m.level())).ifPresent(m -> picture.addAll(plot.mark(m)));
        if (firstSprint < 1) {
            picture.addAll(plot.moment(0, "Monday"));
        }
        baseline.ifPresent(other ->
                picture.add(median(plot, other, "median " + LineStyle.baseline().cssClass())));
        picture.add(median(plot, fan, "median " + style.cssClass()));
        return picture.addAll(endLabels(plot));
    }

    private Plot plot() {
        double left = Math.ceil(axis.labelWidth(TYPE)) + 8;
        Axis sprints = Axis.counting(firstSprint, firstSprint + fan.bands().size() - 1, 5);
        return new Plot(WIDTH, HEIGHT, left, WIDTH - END_LABELS, 8, HEIGHT - 24, sprints, axis, TYPE);
    }

    private Tag band(
            Plot plot,
            double[] x,
            String cssClass,
            java.util.function.ToDoubleFunction<Fan.Band> low,
            java.util.function.ToDoubleFunction<Fan.Band> high) {
        double[] top = plot.ys(fan.bands().stream().mapToDouble(high));
        double[] bottom = plot.ys(fan.bands().stream().mapToDouble(low));
        return Plot.path(cssClass + " " + style.cssClass(), new CurvePath(x, top).bandTo(bottom));
    }

    private Tag median(Plot plot, Fan of, String cssClass) {
        int steps = Math.min(of.bands().size(), fan.bands().size());
        double[] x = IntStream.range(0, steps)
                .mapToDouble(i -> plot.x(firstSprint + i))
                .toArray();
        return Plot.path(cssClass, new CurvePath(x, plot.ys(medians(of).limit(steps))).line());
    }

    private static DoubleStream medians(Fan fan) {
        return fan.bands().stream().mapToDouble(Fan.Band::p50);
    }

    private List<Tag> endLabels(Plot plot) {
        List<Fan> fans = new ArrayList<>(List.of(fan));
        List<String> classes = new ArrayList<>(List.of("endlabel " + style.cssClass()));
        baseline.ifPresent(other -> {
            fans.add(other);
            classes.add("endlabel " + LineStyle.baseline().cssClass());
        });
        List<Integer> seen = IntStream.range(0, fans.size())
                .filter(i -> !Double.isNaN(end(fans.get(i))))
                .boxed()
                .toList();
        double[] wished =
                seen.stream().mapToDouble(i -> plot.y(end(fans.get(i)))).toArray();
        double[] places = Spread.apart(wished, TYPE + 2, plot.top() + 4, plot.bottom());
        return IntStream.range(0, places.length)
                .mapToObj(k -> Plot.label(
                        classes.get(seen.get(k)),
                        plot.right() + 4,
                        places[k] + TYPE * 0.35,
                        axis.value(end(fans.get(seen.get(k))))))
                .toList();
    }

    /** Get the median where the panel ends; not a number where a fan does not reach so far. */
    private double end(Fan of) {
        int last = fan.bands().size() - 1;
        return last < 0 || of.bands().size() <= last
                ? Double.NaN
                : of.bands().get(last).p50();
    }
}
