package dev.poise.report.compare;

import dev.poise.experiments.comparison.Factor;
import dev.poise.experiments.comparison.Interaction;
import dev.poise.experiments.comparison.TwoByTwo;
import dev.poise.readings.Reading;
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

    private static Together group(String id, Factor moved, Factor other, Function<Reading, Interaction> effect) {
        List<OutcomeCards.Compared> rows = List.of(
                new OutcomeCards.Compared(
                        String.format(Locale.ROOT, "%s %s", other.entry().label(), Numerals.PAGE.shortest(other.low())),
                        LineStyle.of(0),
                        reading -> effect.apply(reading).atLow()),
                new OutcomeCards.Compared(
                        String.format(
                                Locale.ROOT, "%s %s", other.entry().label(), Numerals.PAGE.shortest(other.high())),
                        LineStyle.of(1),
                        reading -> effect.apply(reading).atHigh()),
                new OutcomeCards.Compared(
                        "second less first",
                        LineStyle.baseline(),
                        reading -> effect.apply(reading).change()));
        return new Together(
                String.format(
                        Locale.ROOT,
                        "%s raised from %s to %s",
                        Labels.capital(moved.entry().label()),
                        Numerals.PAGE.shortest(moved.low()),
                        Numerals.PAGE.shortest(moved.high())),
                new OutcomeCards(id, rows, reading -> "").cards());
    }
}
