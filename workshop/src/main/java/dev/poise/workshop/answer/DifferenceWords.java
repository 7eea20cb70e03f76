package dev.poise.workshop.answer;

import dev.poise.experiments.comparison.Contrast;
import dev.poise.experiments.comparison.Outcomes;
import dev.poise.readings.Reading;
import dev.poise.workshop.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What the verdicts of a paired difference come to, in the words of one language: what is clear, what is not, what is open. */
final class DifferenceWords {
    private static final int FULL = 100;
    private static final int SMALL = 10;

    private DifferenceWords() {}

    /**
     * Say what differs in the four outcomes.
     *
     * @param contrasts gives the paired differences in an outcome
     * @param words in which language
     * @return the end of a sentence, without a full stop
     */
    static String of(Function<Reading, Contrast> contrasts, Words words) {
        List<String> parts = new ArrayList<>();
        List<String> same = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (Reading reading : Outcomes.FOUR) {
            Contrast contrast = contrasts.apply(reading);
            String name = name(reading, words);
            switch (contrast.verdict().kind()) {
                case HIGHER -> parts.add(clear(words, "sentence.higher", name, contrast, contrast.shareHigher()));
                case LOWER -> parts.add(clear(words, "sentence.lower", name, contrast, contrast.shareLower()));
                case NO_CLEAR_DIFFERENCE -> same.add(name);
                case UNDECIDED -> open.add(name);
            }
        }
        if (same.size() == Outcomes.FOUR.size()) {
            parts.add(words.text("sentence.nothing"));
        } else if (!same.isEmpty()) {
            parts.add(words.text("sentence.noClearDifference", "outcomes", words.listed(same)));
        }
        if (!open.isEmpty()) {
            parts.add(words.text("sentence.undecided", "outcomes", words.listed(open)));
        }
        return String.join("; ", parts);
    }

    /** Get an outcome as it stands within a sentence. */
    static String name(Reading reading, Words words) {
        return words.text("outcome." + reading.id() + ".inSentence");
    }

    private static String clear(Words words, String key, String name, Contrast contrast, double share) {
        double amount = Math.abs(shown(contrast.difference(), contrast.reading()));
        return words.text(
                key,
                "outcome",
                name,
                "count",
                Math.round(share * contrast.pairs()),
                "pairs",
                contrast.pairs(),
                "amount",
                words.number(amount, decimals(amount)));
    }

    /** Turn a value into what is shown: states go from 0 to 100, value has its index. */
    static double shown(double value, Reading reading) {
        return reading == Reading.VALUE_DELIVERED ? value : value * FULL;
    }

    /** Get how many decimals a number of this size is told with. */
    static int decimals(double amount) {
        return Math.abs(amount) < SMALL ? 1 : 0;
    }
}
