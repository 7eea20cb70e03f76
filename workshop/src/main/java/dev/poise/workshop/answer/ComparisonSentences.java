package dev.poise.workshop.answer;

import dev.poise.experiments.comparison.Comparison;
import dev.poise.experiments.comparison.Contrast;
import dev.poise.experiments.comparison.Factor;
import dev.poise.experiments.comparison.Interaction;
import dev.poise.experiments.comparison.Outcomes;
import dev.poise.experiments.comparison.TwoByTwo;
import dev.poise.readings.Reading;
import dev.poise.settings.Entry;
import dev.poise.team.TeamSettings;
import dev.poise.workshop.words.Words;
import java.util.List;

/**
 * The answer to a comparison in the words of one language: for every scenario what differs from the first one, or, when two settings
 * differ in all four combinations, what each does where the other is low and where it is high. Says what differs, never which is to
 * be preferred.
 */
public final class ComparisonSentences {
    private static final int FULL = 100;

    private ComparisonSentences() {}

    /**
     * Say what came out.
     *
     * @param comparison of at least two scenarios
     * @param words in which language
     * @return a sentence or two each
     */
    public static List<String> of(Comparison comparison, Words words) {
        TwoByTwo two = comparison.twoByTwo();
        if (two != null) {
            return Outcomes.FOUR.stream()
                    .map(reading -> together(two, reading, words))
                    .toList();
        }
        return comparison.differences().stream()
                .map(difference -> words.text(
                        "compare.against",
                        "scenario",
                        difference.scenario(),
                        "baseline",
                        difference.baseline(),
                        "parts",
                        DifferenceWords.of(difference::contrast, words)))
                .toList();
    }

    private static String together(TwoByTwo two, Reading reading, Words words) {
        return words.text(
                "compare.together",
                "outcome",
                words.text("outcome." + reading.id()),
                "first",
                effect(two.first(), two.second(), two.ofFirst(reading), words),
                "second",
                effect(two.second(), two.first(), two.ofSecond(reading), words));
    }

    private static String effect(Factor moved, Factor held, Interaction effects, Words words) {
        return words.text(
                "compare.effect",
                "moved",
                label(moved, words),
                "from",
                value(moved, moved.low(), words),
                "to",
                value(moved, moved.high(), words),
                "held",
                label(held, words),
                "low",
                value(held, held.low(), words),
                "high",
                value(held, held.high(), words),
                "atLow",
                amount(effects.atLow(), words),
                "atHigh",
                amount(effects.atHigh(), words));
    }

    private static String amount(Contrast contrast, Words words) {
        double difference = DifferenceWords.shown(contrast.difference(), contrast.reading());
        double half = DifferenceWords.shown(contrast.certainty().halfWidth(), contrast.reading());
        int decimals = DifferenceWords.decimals(difference);
        return switch (contrast.verdict().kind()) {
            case HIGHER, LOWER ->
                words.text(
                        "compare.amount",
                        "difference",
                        words.signed(difference, decimals),
                        "half",
                        words.number(half, Math.max(decimals, DifferenceWords.decimals(half))));
            case NO_CLEAR_DIFFERENCE -> words.text("verdict.NO_CLEAR_DIFFERENCE");
            case UNDECIDED -> words.text("verdict.UNDECIDED");
        };
    }

    private static String label(Factor factor, Words words) {
        return words.texts().getOrDefault("setting." + factor.name(), factor.name());
    }

    /** Write the value of a setting as the controls show it: shares and states from 0 to 100. */
    private static String value(Factor factor, String text, Words words) {
        Entry entry = TeamSettings.DICTIONARY.find(factor.name()).orElseThrow();
        boolean share = List.of("0..1", "share", "1").contains(entry.unit()) && entry.low() >= 0 && entry.high() <= 1;
        double value = Double.parseDouble(text) * (share ? FULL : 1);
        return words.number(value, value == Math.rint(value) ? 0 : 2);
    }
}
