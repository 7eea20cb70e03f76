package dev.poise.report.parts;

import dev.poise.experiments.comparison.Contrast;
import dev.poise.experiments.comparison.Outcomes;
import dev.poise.readings.Reading;
import dev.poise.report.chart.Axis;
import dev.poise.report.chart.IntervalStrip;
import dev.poise.report.chart.LineStyle;
import dev.poise.report.page.Card;
import dev.poise.report.page.Difference;
import dev.poise.report.page.Drawing;
import dev.poise.report.words.ReadingWords;
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
     * @param contrast its difference in a reading
     */
    public record Compared(String name, LineStyle style, Function<Reading, Contrast> contrast) {}

    private final String id;
    private final List<Compared> all;
    private final Function<Reading, String> baseline;

    /**
     * Collect what is compared.
     *
     * @param id what the ids of the cards begin with
     * @param all in the order shown
     * @param baseline what is said of the other side in a reading, may be empty
     */
    public OutcomeCards(String id, List<Compared> all, Function<Reading, String> baseline) {
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

    private Card card(Reading reading) {
        DoubleStream ends = all.stream()
                .map(compared -> compared.contrast().apply(reading))
                .flatMapToDouble(c -> DoubleStream.of(
                        c.difference(), c.certainty().low(), c.certainty().high(), c.smallest(), -c.smallest()));
        Axis axis = Axis.covering(DoubleStream.concat(ends, DoubleStream.of(0)), 4);
        return new Card(
                id + "-" + reading.id().replace('.', '-'),
                reading.label(),
                ReadingWords.what(reading),
                baseline.apply(reading),
                all.stream()
                        .map(compared -> difference(compared, reading, axis))
                        .toList(),
                new Drawing(IntervalStrip.scale(axis, 1)));
    }

    private static Difference difference(Compared compared, Reading reading, Axis axis) {
        Contrast contrast = compared.contrast().apply(reading);
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
