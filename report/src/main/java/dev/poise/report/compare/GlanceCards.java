package dev.poise.report.compare;

import dev.poise.readings.Reading;
import dev.poise.report.chart.Axis;
import dev.poise.report.chart.IntervalStrip;
import dev.poise.report.chart.LineStyle;
import dev.poise.report.page.Card;
import dev.poise.report.page.Difference;
import dev.poise.report.page.Drawing;
import dev.poise.report.words.Numeral;
import dev.poise.report.words.ReadingWords;
import dev.poise.scenarios.comparison.Comparison;
import dev.poise.scenarios.comparison.Contrast;
import dev.poise.scenarios.comparison.Figure;
import dev.poise.scenarios.comparison.Outcomes;
import dev.poise.scenarios.comparison.Summary;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The outcomes at a glance. */
final class GlanceCards {
    private final Comparison comparison;

    GlanceCards(Comparison comparison) {
        this.comparison = comparison;
    }

    List<Card> cards() {
        return comparison.differences().isEmpty()
                ? List.of()
                : Outcomes.FOUR.stream().map(this::card).toList();
    }

    private Card card(Reading reading) {
        Axis axis = axis(reading);
        List<Difference> differences = IntStream.range(
                        0, comparison.differences().size())
                .mapToObj(other -> difference(reading, other, axis))
                .toList();
        return new Card(
                "card-" + reading.id().replace('.', '-'),
                reading.label(),
                ReadingWords.what(reading),
                baseline(reading),
                differences,
                new Drawing(IntervalStrip.scale(axis, 1)));
    }

    private Axis axis(Reading reading) {
        DoubleStream ends = comparison.differences().stream()
                .map(difference -> difference.contrast(reading))
                .flatMapToDouble(c -> DoubleStream.of(
                        c.difference(), c.certainty().low(), c.certainty().high(), c.smallest(), -c.smallest()));
        return Axis.covering(DoubleStream.concat(ends, DoubleStream.of(0)), 4);
    }

    private Difference difference(Reading reading, int other, Axis axis) {
        LineStyle style = Arms.style(other + 1);
        Contrast contrast = comparison.differences().get(other).contrast(reading);
        IntervalStrip strip = new IntervalStrip(
                contrast.difference(),
                contrast.certainty().low(),
                contrast.certainty().high(),
                contrast.smallest(),
                style,
                axis);
        return DifferenceWords.tell(comparison.arms().get(other + 1).name(), style, contrast, strip);
    }

    private String baseline(Reading reading) {
        Summary summary = comparison.baseline().summary(reading);
        int decimals = Figure.decimals(reading, summary.certainty());
        String span =
                Numeral.span(summary.certainty().low(), summary.certainty().high(), decimals);
        String sure = span.equals(Numeral.NONE) ? "" : " (" + span + ")";
        return comparison.baseline().name() + ": " + Numeral.plain(summary.mean(), decimals) + sure;
    }
}
