package dev.poise.experiments.study.analysis;

import dev.poise.statistics.Verdict;
import java.util.Arrays;

/**
 * One metric at one point less the same at the baseline, pair by pair.
 *
 * @param point number of the point
 * @param baseline number of the baseline's point
 * @param metric id of the metric
 * @param unit in which it is shown
 * @param pairs replications that have a value at both points
 * @param meanDiff average difference, point less baseline
 * @param hw95 half-width of its 95% interval
 * @param ciLow lower end of that interval
 * @param ciHigh upper end of that interval
 * @param p two-sided p value of the paired t test
 * @param effectSize difference over the spread between runs
 * @param superiority probability that a run of the point is higher than a run of the baseline
 * @param higherShare share of the pairs in which the point is higher
 * @param smallest the smallest difference that matters
 * @param verdict higher, lower, same or undecided; judged at a level that holds for all points together
 * @param moreRuns about how many further runs would decide; 0 when decided or not to be told
 */
public record ContrastRow(
        int point,
        int baseline,
        String metric,
        String unit,
        int pairs,
        double meanDiff,
        double hw95,
        double ciLow,
        double ciHigh,
        double p,
        double effectSize,
        double superiority,
        double higherShare,
        double smallest,
        String verdict,
        int moreRuns) {
    /** Get the name of a verdict in tables. */
    static String name(Verdict.Kind kind) {
        return switch (kind) {
            case HIGHER -> "higher";
            case LOWER -> "lower";
            case NO_CLEAR_DIFFERENCE -> "same";
            case UNDECIDED -> "undecided";
        };
    }

    /** Get the verdict. */
    public Verdict judged() {
        return judged(verdict, moreRuns);
    }

    /** Get a verdict by its name in tables. */
    static Verdict judged(String name, int more) {
        return Arrays.stream(Verdict.Kind.values())
                .filter(kind -> name(kind).equals(name))
                .map(kind -> new Verdict(kind, more))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no verdict " + name));
    }
}
