package dev.poise.workshop.answer;

import dev.poise.experiments.comparison.Contrast;
import dev.poise.metrics.Metric;
import dev.poise.report.words.Language;
import dev.poise.workshop.guess.Option;

/**
 * One short sentence on one outcome, for a room: in how many teams it changed, and by how much. It is made from the paired differences
 * of a refined answer, as {@link Sentence} is, which says the rest for a report.
 */
public final class Headline {
    private Headline() {}

    /**
     * Say what became of an outcome.
     *
     * @param answer a refined answer
     * @param metric which outcome
     * @param words in which language
     */
    public static String of(LiveAnswer answer, Metric metric, Language words) {
        if (answer.question().now().equals(answer.question().baseline())) {
            return words.text("headline.same");
        }
        Contrast contrast = answer.contrast(metric);
        return switch (contrast.verdict().kind()) {
            case HIGHER -> clear("headline.rose", contrast, contrast.shareHigher(), words);
            case LOWER -> clear("headline.fell", contrast, contrast.shareLower(), words);
            case NO_CLEAR_DIFFERENCE -> words.text("headline.stayed", "outcome", subject(metric, words));
            case UNDECIDED -> words.text("headline.open", "outcome", subject(metric, words), "pairs", contrast.pairs());
        };
    }

    private static String clear(String key, Contrast contrast, double share, Language words) {
        Metric metric = contrast.metric();
        long count = Math.round(share * contrast.pairs());
        double shown = Math.abs(contrast.difference()) * Option.scale(metric);
        return words.text(
                count == contrast.pairs() ? key + ".all" : key,
                "outcome",
                subject(metric, words),
                "count",
                count,
                "pairs",
                contrast.pairs(),
                "amount",
                words.text(
                        metric == Metric.VALUE_DELIVERED ? "headline.points" : "headline.ofHundred",
                        "amount",
                        words.numerals().plain(shown, 0)));
    }

    private static String subject(Metric metric, Language words) {
        return words.text("outcome." + metric.id() + ".subject");
    }
}
