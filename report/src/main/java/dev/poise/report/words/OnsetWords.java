package dev.poise.report.words;

import dev.poise.experiments.comparison.Onset;
import java.util.Locale;

/** Says of a comparison or a curve which question was asked: what if, from Monday on, or what if it had always been so. */
final class OnsetWords {
    private OnsetWords() {}

    /** Put the question behind its time. */
    static String question(Onset onset, String question) {
        return String.format(
                Locale.ROOT,
                "%s: %s%s",
                onset == Onset.MONDAY ? "From Monday on" : "From the start",
                question.substring(0, 1).toLowerCase(Locale.ROOT),
                question.substring(1));
    }

    /**
     * Say what the question means.
     *
     * @param onset when scenarios begin to differ
     * @param what what differs, in the singular, such as "scenario"
     * @param baseline what all are before
     */
    static String meaning(Onset onset, String what, String baseline) {
        return onset == Onset.MONDAY
                ? String.format(
                        Locale.ROOT,
                        "Up to Monday, the first day of sprint 1, every %s is %s; outcomes count from then on.",
                        what,
                        baseline)
                : String.format(Locale.ROOT, "Every %s has always been so, also in the warm-up before sprint 1.", what);
    }
}
