package dev.poise.report.compare;

import dev.poise.experiments.comparison.TwoByTwo;
import dev.poise.experiments.comparison.TwoByTwoFactor;
import dev.poise.experiments.comparison.TwoByTwoInteraction;
import dev.poise.metrics.Metric;
import dev.poise.report.chart.LineStyle;
import dev.poise.report.page.Together;
import dev.poise.report.parts.OutcomeCards;
import dev.poise.report.words.Labels;
import dev.poise.report.words.Numerals;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What two settings do together. */
final class TogetherCards {
    private TogetherCards() {}

    static List<Together> of(@Nullable TwoByTwo both) {
        return both == null
                ? List.of()
                : List.of(
                        group("first", both.first(), both.second(), both::ofFirst),
                        group("second", both.second(), both.first(), both::ofSecond));
    }

    private static Together group(
            String id, TwoByTwoFactor moved, TwoByTwoFactor other, Function<Metric, TwoByTwoInteraction> effect) {
        List<OutcomeCards.Compared> rows = List.of(
                new OutcomeCards.Compared(
                        String.format(Locale.ROOT, "%s %s", other.spec().label(), Numerals.PAGE.shortest(other.low())),
                        LineStyle.of(0),
                        metric -> effect.apply(metric).atLow()),
                new OutcomeCards.Compared(
                        String.format(Locale.ROOT, "%s %s", other.spec().label(), Numerals.PAGE.shortest(other.high())),
                        LineStyle.of(1),
                        metric -> effect.apply(metric).atHigh()),
                new OutcomeCards.Compared(
                        "second less first",
                        LineStyle.baseline(),
                        metric -> effect.apply(metric).change()));
        return new Together(
                String.format(
                        Locale.ROOT,
                        "%s raised from %s to %s",
                        Labels.capital(moved.spec().label()),
                        Numerals.PAGE.shortest(moved.low()),
                        Numerals.PAGE.shortest(moved.high())),
                new OutcomeCards(id, rows, metric -> "").cards());
    }
}
