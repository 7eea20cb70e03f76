package dev.poise.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The difference between two alternatives of a study whose runs come in pairs: replication r of both alternatives met the same chances.
 * All differences are other less baseline. Immutable. What cannot be told from the pairs there are is NaN.
 *
 * <p>A pair in which either value is not a finite number is left out of everything here and counted. <b>Caveat:</b> for
 * a metric that is missing by meaning (the first sprint in which something happens), the difference is then about the
 * pairs in which it happened in both alternatives; look at {@link #missingInBaseline()} and {@link #missingInOther()} before
 * reading it.
 */
public final class PairedComparison {
    private final Sample baseline;
    private final Sample other;
    private final Sample difference;
    private final int missingInBaseline;
    private final int missingInOther;
    private final double correlation;

    private PairedComparison(double[] baseline, double[] other, int missingInBaseline, int missingInOther) {
        this.missingInBaseline = missingInBaseline;
        this.missingInOther = missingInOther;
        this.baseline = Sample.of(baseline);
        this.other = Sample.of(other);
        difference = difference(baseline, other);
        correlation = correlation(baseline, this.baseline, other, this.other);
    }

    /**
     * Compare two alternatives.
     *
     * @param baseline a metric of the alternative compared against, one value per replication; not changed and not kept
     * @param other the same metric of the other alternative, the same replications in the same order; not changed and not kept
     * @throws IllegalArgumentException when the alternatives have different numbers of values
     */
    public static PairedComparison of(double[] baseline, double[] other) {
        requirePairs(baseline, other);
        int[] whole = IntStream.range(0, baseline.length)
                .filter(i -> Double.isFinite(baseline[i]) && Double.isFinite(other[i]))
                .toArray();
        return new PairedComparison(
                IntStream.of(whole).mapToDouble(i -> baseline[i]).toArray(),
                IntStream.of(whole).mapToDouble(i -> other[i]).toArray(),
                missing(baseline),
                missing(other));
    }

    /**
     * Get the differences alone, other less baseline: what {@link #difference()} of a comparison is, for less work.
     *
     * @throws IllegalArgumentException when the alternatives have different numbers of values
     */
    static Sample difference(double[] baseline, double[] other) {
        requirePairs(baseline, other);
        // a pair in which either has no finite value has no finite difference, and a sample leaves that out
        return Sample.of(IntStream.range(0, baseline.length)
                .mapToDouble(i -> other[i] - baseline[i])
                .toArray());
    }

    private static void requirePairs(double[] baseline, double[] other) {
        if (baseline.length != other.length) {
            throw new IllegalArgumentException(
                    "Pairs need as many values in each alternative, not " + baseline.length + " and " + other.length);
        }
    }

    /** Get the baseline's values in the pairs that count. */
    public Sample baseline() {
        return baseline;
    }

    /** Get the other alternative's values in the pairs that count. */
    public Sample other() {
        return other;
    }

    /** Get the differences, other less baseline, pair by pair: their mean, sd, quantiles and interval. */
    public Sample difference() {
        return difference;
    }

    /** Get the number of pairs that count. */
    public int pairs() {
        return difference.n();
    }

    /** Get the number of replications in which the baseline has no finite value. */
    public int missingInBaseline() {
        return missingInBaseline;
    }

    /** Get the number of replications in which the other alternative has no finite value. */
    public int missingInOther() {
        return missingInOther;
    }

    /** Get the certainty of the average difference at the usual level. */
    public Interval interval() {
        return difference.meanInterval();
    }

    /** Get the certainty of the average difference: the paired t interval. Unknown for fewer than two pairs. */
    public Interval interval(double level) {
        return difference.meanInterval(level);
    }

    /**
     * Get the difference over the spread between runs: mean difference / sqrt((sd of baseline squared + sd of other
     * squared) / 2). One means that the averages lie as far apart as single runs of one alternative usually lie from their
     * average.
     *
     * <p>The spread is that of runs within the alternatives, pooled over both, not that of the differences: the latter depends
     * on how well the pairing works and says nothing about teams. It is pooled and not the baseline's alone, so that
     * swapping the alternatives only swaps the sign, and a baseline that hardly varies does not blow it up. (Cohen's d with
     * averaged variances, d_av in Lakens (2013), Frontiers in Psychology 4:863, up to his averaging of sds in place of
     * variances.)
     *
     * @return 0 when there is no difference at all; NaN when neither alternative varies or there are fewer than two pairs
     */
    public double effectSize() {
        double spread = Math.sqrt((square(baseline.sd()) + square(other.sd())) / 2);
        if (spread == 0) {
            return difference.mean() == 0 ? 0 : Double.NaN;
        }
        return difference.mean() / spread;
    }

    /** Get the share of pairs in which the other alternative is higher; NaN without pairs. */
    public double shareHigher() {
        return difference.shareAbove(0);
    }

    /** Get the share of pairs in which the other alternative is lower; NaN without pairs. */
    public double shareLower() {
        return difference.shareBelow(0);
    }

    /** Get the share of pairs in which both alternatives are equal to the last bit; NaN without pairs. */
    public double shareEqual() {
        return difference.shareAt(0);
    }

    /**
     * Get Pearson's correlation between the alternatives, -1 to 1; NaN when an alternative does not vary or there are fewer than two
     * pairs.
     */
    public double correlation() {
        return correlation;
    }

    /**
     * Get what pairing gained: how many times wider the interval would be with independent seeds and as many runs, at
     * the usual level (Welch's interval over the paired one). Its square is about the factor in runs. Below 1 the
     * pairing did harm.
     *
     * @return NaN when the differences do not vary or there are fewer than two pairs
     */
    public double pairingGain() {
        if (!(difference.sd() > 0)) {
            return Double.NaN;
        }
        return Welch.halfWidth(baseline, other, Interval.DEFAULT_LEVEL)
                / interval().halfWidth();
    }

    /**
     * Get the probability of a difference at least this far from zero when there is none: the two-sided paired t test; where all
     * differences are the same, the sign test.
     *
     * @return 0..1; NaN for fewer than two pairs
     */
    public double pValue() {
        if (pairs() < 2) {
            return Double.NaN;
        }
        if (difference.sd() == 0) {
            return difference.mean() == 0 ? 1 : SignTest.twoSided(pairs());
        }
        return StudentT.twoSided(difference.mean() / difference.standardError(), pairs() - 1.0);
    }

    /**
     * Judge the difference at the usual level.
     *
     * @param smallest the smallest difference that matters, in the unit of the metric, not negative
     */
    public Verdict verdict(double smallest) {
        return verdict(smallest, Interval.DEFAULT_LEVEL);
    }

    /**
     * Judge the difference.
     *
     * @param smallest the smallest difference that matters, in the unit of the metric, not negative
     * @param level of the interval it is judged by, strictly between 0 and 1
     */
    public Verdict verdict(double smallest, double level) {
        return Verdict.of(difference, smallest, level);
    }

    private static int missing(double[] values) {
        return (int) Arrays.stream(values).filter(x -> !Double.isFinite(x)).count();
    }

    private static double correlation(double[] a, Sample first, double[] b, Sample second) {
        if (!(first.sd() > 0 && second.sd() > 0)) {
            return Double.NaN;
        }
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - first.mean()) / first.sd() * ((b[i] - second.mean()) / second.sd());
        }
        return Math.max(-1, Math.min(1, sum / (a.length - 1)));
    }

    private static double square(double x) {
        return x * x;
    }
}
