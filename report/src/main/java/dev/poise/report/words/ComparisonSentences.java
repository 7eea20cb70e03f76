package dev.poise.report.words;

import dev.poise.experiments.comparison.Comparison;
import dev.poise.experiments.comparison.Outcomes;
import dev.poise.experiments.comparison.TwoByTwo;
import dev.poise.experiments.comparison.TwoByTwoFactor;
import dev.poise.experiments.comparison.TwoByTwoInteraction;
import dev.poise.metrics.Metric;
import java.util.List;

/**
 * The answer to a comparison: for every scenario what differs from the first one, or, when two settings differ in all four
 * combinations, what each does where the other is low and where it is high.
 */
public final class ComparisonSentences {
    private ComparisonSentences() {}

    /**
     * Say what came out.
     *
     * @param comparison of at least two scenarios
     * @param words in which language and on which scale
     * @return a sentence or two each
     */
    public static List<String> of(Comparison comparison, DifferenceWords words) {
        TwoByTwo two = comparison.twoByTwo();
        if (two != null) {
            return Outcomes.FOUR.stream()
                    .map(metric -> together(two, metric, words))
                    .toList();
        }
        return comparison.differences().stream()
                .map(difference -> words.language()
                        .text(
                                "compare.against",
                                "scenario",
                                difference.scenario(),
                                "baseline",
                                difference.baseline(),
                                "parts",
                                words.parts(difference::contrast)))
                .toList();
    }

    private static String together(TwoByTwo two, Metric metric, DifferenceWords words) {
        return words.language()
                .text(
                        "compare.together",
                        "outcome",
                        words.language().text("outcome." + metric.id()),
                        "first",
                        effect(two.first(), two.second(), two.ofFirst(metric), words),
                        "second",
                        effect(two.second(), two.first(), two.ofSecond(metric), words));
    }

    private static String effect(
            TwoByTwoFactor moved, TwoByTwoFactor held, TwoByTwoInteraction effects, DifferenceWords words) {
        return words.language()
                .text(
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
                        words.briefly(effects.atLow()),
                        "atHigh",
                        words.briefly(effects.atHigh()));
    }

    private static String label(TwoByTwoFactor factor, DifferenceWords words) {
        String name = factor.spec().name();
        return words.language().texts().getOrDefault("setting." + name, name);
    }

    /** Write the value of a setting. */
    static String value(TwoByTwoFactor factor, double value, DifferenceWords words) {
        return words.language().numerals().shortest(value * words.scale().factor(factor.spec()));
    }
}
