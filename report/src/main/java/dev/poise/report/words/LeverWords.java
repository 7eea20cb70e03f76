package dev.poise.report.words;

import dev.poise.statistics.Verdict;
import java.util.List;
import java.util.Locale;

/** What is said of levers over worlds. */
public final class LeverWords {
    private LeverWords() {}

    /** Say what a verdict over worlds comes to; what is undecided asks for worlds, not for runs. */
    public static String verdict(Verdict verdict) {
        return switch (verdict.kind()) {
            case HIGHER -> "higher";
            case LOWER -> "lower";
            case NO_CLEAR_DIFFERENCE -> "no clear difference";
            case UNDECIDED ->
                verdict.moreRuns() == 0
                        ? "no clear difference, too few worlds to tell"
                        : verdict.moreRuns() > Verdict.MAX_RUNS
                                ? "no clear difference, and many more worlds would not decide"
                                : String.format(
                                        Locale.ROOT,
                                        "no clear difference, about %s more worlds would decide",
                                        Numerals.PAGE.count(verdict.moreRuns()));
        };
    }

    /**
     * Name some of several things.
     *
     * @param names in order
     * @param most how many are named at most
     */
    public static String some(List<String> names, int most) {
        return names.size() <= most
                ? String.join("; ", names)
                : String.format(
                        Locale.ROOT, "%s; and %d more", String.join("; ", names.subList(0, most)), names.size() - most);
    }
}
