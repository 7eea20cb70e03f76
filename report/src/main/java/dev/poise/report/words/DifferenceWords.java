package dev.poise.report.words;

import dev.poise.experiments.comparison.Contrast;
import dev.poise.experiments.comparison.Outcomes;
import dev.poise.metrics.Metric;
import dev.poise.statistics.Interval;
import dev.poise.statistics.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What the paired differences of two teams come to, in the words of one language: what is clear, what is not, what is open. The only
 * place where this is said, for the terminal, for reports and for the page of a workshop. Says what differs, never what is to be
 * preferred.
 *
 * @param language in which language, and in which manner of writing numbers
 * @param scale how large states are told
 */
public record DifferenceWords(Language language, StateScale scale) {
    /** For what is written in English and in the numbers of files: tables on a terminal, JSON, CSV. */
    public static final DifferenceWords ENGLISH = new DifferenceWords(Language.TERMINAL, StateScale.OF_ONE);

    /**
     * Say what differs in the four outcomes.
     *
     * @param contrasts gives the paired differences in an outcome
     * @return the end of a sentence, without a full stop
     */
    public String parts(Function<Metric, Contrast> contrasts) {
        List<String> parts = new ArrayList<>();
        List<String> same = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (Metric metric : Outcomes.FOUR) {
            Contrast contrast = contrasts.apply(metric);
            switch (contrast.verdict().kind()) {
                case HIGHER -> parts.add(clear("sentence.higher", contrast, 1, contrast.shareHigher()));
                case LOWER -> parts.add(clear("sentence.lower", contrast, -1, contrast.shareLower()));
                case NO_CLEAR_DIFFERENCE -> same.add(name(metric));
                case UNDECIDED ->
                    open.add(language.text(
                            "sentence.open", "outcome", name(metric), "needed", needed(contrast.verdict())));
            }
        }
        if (same.size() == Outcomes.FOUR.size()) {
            parts.add(language.text("sentence.nothing"));
        } else if (!same.isEmpty()) {
            parts.add(language.text("sentence.noClearDifference", "outcomes", language.listed(same)));
        }
        if (!open.isEmpty()) {
            parts.add(language.text("sentence.undecided", "outcomes", language.listed(open)));
        }
        return String.join("; ", parts);
    }

    private String clear(String key, Contrast contrast, int sign, double share) {
        Interval certainty = contrast.certainty();
        double factor = sign * scale.factor(contrast.metric());
        double one = factor * certainty.low();
        double other = factor * certainty.high();
        int decimals = decimals(contrast);
        return language.text(
                key,
                "outcome",
                name(contrast.metric()),
                "amount",
                language.numerals().plain(factor * contrast.difference(), decimals),
                "span",
                language.numerals().span(Math.min(one, other), Math.max(one, other), decimals),
                "count",
                Math.round(share * contrast.pairs()),
                "pairs",
                contrast.pairs());
    }

    /** Say by how much, such as "+3.1 ±0.3"; digits that nobody would remember are left out. */
    public String briefly(Contrast contrast) {
        int factor = scale.factor(contrast.metric());
        int decimals = Math.min(decimals(contrast), factor == 1 ? Numerals.usual(contrast.metric()) : 1);
        return switch (contrast.verdict().kind()) {
            case HIGHER, LOWER ->
                language.text(
                        "compare.amount",
                        "difference",
                        language.numerals().signed(factor * contrast.difference(), decimals),
                        "half",
                        language.numerals()
                                .halfWidth(factor * contrast.certainty().halfWidth(), decimals));
            case NO_CLEAR_DIFFERENCE -> language.text("verdict.NO_CLEAR_DIFFERENCE");
            case UNDECIDED -> language.text("verdict.UNDECIDED");
        };
    }

    private int decimals(Contrast contrast) {
        int factor = scale.factor(contrast.metric());
        Interval certainty = contrast.certainty();
        Interval shown = factor == 1
                ? certainty
                : new Interval(factor * certainty.low(), factor * certainty.high(), certainty.level());
        return Math.min(scale.maxDecimals(), Numerals.decimals(contrast.metric(), shown));
    }

    /** Get an outcome as it stands within a sentence. */
    private String name(Metric metric) {
        return language.text("outcome." + metric.id() + ".inSentence");
    }

    /** Say what is said of a difference, such as "higher" or "no clear difference, about 40 more runs would decide". */
    public String verdict(Verdict verdict) {
        return verdict.isDecided()
                ? language.text("verdict." + verdict.kind())
                : language.text("verdict.NO_CLEAR_DIFFERENCE") + ", " + needed(verdict);
    }

    /** Say what would decide. */
    private String needed(Verdict verdict) {
        if (verdict.moreRuns() == 0) {
            return language.text("verdict.tooFew");
        }
        return verdict.moreRuns() > Verdict.MAX_RUNS
                ? language.text("verdict.manyRuns", "count", language.numerals().count(Verdict.MAX_RUNS))
                : language.text("verdict.moreRuns", "count", language.numerals().count(verdict.moreRuns()));
    }
}
