package dev.poise.report.parts;

import dev.poise.experiments.comparison.Contrast;
import dev.poise.experiments.comparison.Outcomes;
import dev.poise.metrics.Metric;
import dev.poise.report.chart.Axis;
import dev.poise.report.chart.IntervalStrip;
import dev.poise.report.chart.LineStyle;
import dev.poise.report.page.Card;
import dev.poise.report.page.DifferenceRow;
import dev.poise.report.page.Drawing;
import dev.poise.report.words.MetricWords;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/** The four outcomes at a glance: per outcome, differences on one scale. */
public final class OutcomeCards {
    /**
     * Something that is compared with something else.
     *
     * @param name what it is called
     * @param style its colour
     * @param contrast its difference in a metric
     */
    public record Compared(String name, LineStyle style, Function<Metric, Contrast> contrast) {}

    private final String id;
    private final List<Compared> all;
    private final Function<Metric, String> baseline;

    /**
     * Collect what is compared.
     *
     * @param id what the ids of the cards begin with
     * @param all in the order shown
     * @param baseline what is said of the other side in a metric, may be empty
     */
    public OutcomeCards(String id, List<Compared> all, Function<Metric, String> baseline) {
        this.id = id;
        this.all = List.copyOf(all);
        this.baseline = baseline;
    }

    /** Make a card per outcome, none when nothing is compared. */
    public List<Card> cards() {
        return all.isEmpty()
                ? List.of()
                : Outcomes.FOUR.stream().map(this::card).toList();
    }

    private Card card(Metric metric) {
        DoubleStream ends = all.stream()
                .map(compared -> compared.contrast().apply(metric))
                .flatMapToDouble(c -> DoubleStream.of(
                        c.difference(), c.certainty().low(), c.certainty().high(), c.smallest(), -c.smallest()));
        Axis axis = Axis.covering(DoubleStream.concat(ends, DoubleStream.of(0)), 4);
        return new Card(
                id + "-" + metric.id().replace('.', '-'),
                metric.label(),
                MetricWords.what(metric),
                baseline.apply(metric),
                all.stream().map(compared -> difference(compared, metric, axis)).toList(),
                new Drawing(IntervalStrip.scale(axis, 1, true)));
    }

    private static DifferenceRow difference(Compared compared, Metric metric, Axis axis) {
        Contrast contrast = compared.contrast().apply(metric);
        IntervalStrip strip = new IntervalStrip(
                contrast.difference(),
                contrast.certainty().low(),
                contrast.certainty().high(),
                contrast.smallest(),
                compared.style(),
                axis);
        return DifferenceRows.tell(compared.name(), compared.style(), contrast, strip);
    }
}
