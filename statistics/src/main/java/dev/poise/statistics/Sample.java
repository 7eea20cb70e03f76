package dev.poise.statistics;

import java.util.Arrays;
import org.apache.commons.statistics.descriptive.Mean;
import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.Skewness;
import org.apache.commons.statistics.descriptive.StandardDeviation;
import org.jspecify.annotations.Nullable;

/**
 * The summary of one metric over many runs. Immutable. Values that are not finite numbers (NaN, infinite) are left out
 * and counted as {@link #missing()}; a number that cannot be told from the values that are left is NaN, never an error.
 *
 * <p>Mean and standard deviation are computed in two passes in the order given, so the same values in the same order
 * give the same bits, however many threads made them. Values are put in order only when a quantile is asked for:
 * most samples are asked for their mean alone, and sorting is most of the work.
 */
public final class Sample {
    private static final Quantile HF7 = Quantile.withDefaults().with(Quantile.EstimationMethod.HF7);

    private final double[] present;
    private final int missing;
    private final double min;
    private final double max;
    private final double mean;
    private final double sd;
    private volatile double @Nullable [] ascending;

    private Sample(double[] present, int missing) {
        this.present = present;
        this.missing = missing;
        min = Arrays.stream(present).min().orElse(Double.NaN);
        max = Arrays.stream(present).max().orElse(Double.NaN);
        // rounding must not give a constant a spread: a spread of 1e-17 looks like certainty
        boolean constant = min == max;
        mean = constant ? min : Mean.of(present).getAsDouble();
        sd = n() < 2 ? Double.NaN : constant ? 0 : StandardDeviation.of(present).getAsDouble();
    }

    /**
     * Sum up values, one per run.
     *
     * @param values not changed and not kept
     */
    public static Sample of(double... values) {
        double[] present = Arrays.stream(values).filter(Double::isFinite).toArray();
        return new Sample(present, values.length - present.length);
    }

    /** Get the number of values that count. */
    public int n() {
        return present.length;
    }

    /** Get the number of values left out because they are not finite numbers. */
    public int missing() {
        return missing;
    }

    /** Get the average; NaN without values. */
    public double mean() {
        return mean;
    }

    /** Get the standard deviation of single runs, with n - 1 below the line; NaN for fewer than two values. */
    public double sd() {
        return sd;
    }

    /** Get the standard error of the mean, sd / sqrt(n); NaN for fewer than two values. */
    public double standardError() {
        return sd / Math.sqrt(n());
    }

    /** Get the smallest value; NaN without values. */
    public double min() {
        return min;
    }

    /** Get the largest value; NaN without values. */
    public double max() {
        return max;
    }

    /**
     * Get a quantile, exact, interpolated by type 7 of Hyndman and Fan (1996), The American Statistician 50(4),
     * 361-365: the one that numpy, R and DuckDB's {@code quantile_cont} give by default. NaN without values.
     *
     * @param probability between 0 and 1, both included; .5 is the median
     * @throws IllegalArgumentException when the probability is out of range
     */
    public double quantile(double probability) {
        return quantileOfSorted(ascending(), probability);
    }

    static double quantileOfSorted(double[] ascending, double probability) {
        return HF7.evaluate(ascending.length, i -> ascending[i], probability);
    }

    /**
     * Get the skewness: the third standardised moment, adjusted for the size of the sample. 0 for a symmetric distribution,
     * 2 for an exponential one; NaN for fewer than three values or without spread.
     */
    public double skewness() {
        return n() < 3 || sd == 0 ? Double.NaN : Skewness.of(ascending()).getAsDouble();
    }

    /** Get the values that count, ascending; a copy. */
    public double[] sorted() {
        return ascending().clone();
    }

    /** Get the share of values above a bound; NaN without values. */
    public double shareAbove(double bound) {
        return share(Arrays.stream(present).filter(x -> x > bound).count());
    }

    /** Get the share of values below a bound; NaN without values. */
    public double shareBelow(double bound) {
        return share(Arrays.stream(present).filter(x -> x < bound).count());
    }

    /** Get the share of values equal to a value; NaN without values. */
    public double shareAt(double value) {
        return share(Arrays.stream(present).filter(x -> x == value).count());
    }

    /**
     * Return whether the values vary enough for the interval of their mean to tell how sure it is. Where nearly all runs have the same
     * value, that interval is narrow because what is rare has hardly been seen. At least five values must differ from the commonest one,
     * as in a {@link StoppingRule}; of five or fewer values, all but it.
     */
    public boolean isVaried() {
        double[] sorted = ascending();
        int most = 0;
        int same = 0;
        for (int i = 0; i < sorted.length; i++) {
            same = i > 0 && sorted[i] == sorted[i - 1] ? same + 1 : 1;
            most = Math.max(most, same);
        }
        return n() > 1 && n() - most >= Math.min(StoppingRule.MIN_DIFFERING, n() - 1);
    }

    private double[] ascending() {
        double[] known = ascending;
        if (known == null) {
            known = present.clone();
            Arrays.sort(known);
            ascending = known;
        }
        return known;
    }

    private double share(long count) {
        return n() == 0 ? Double.NaN : (double) count / n();
    }

    /** Get the middle 90% of the runs, from the quantile at .05 to the one at .95. */
    public Range rangeOfMost() {
        return new Range(quantile(0.05), quantile(0.95), 0.9);
    }

    /** Get the certainty of the average at the usual level. */
    public Interval meanInterval() {
        return meanInterval(Interval.DEFAULT_LEVEL);
    }

    /**
     * Get the certainty of the average: Student's t interval of the mean. Unknown for fewer than two values.
     *
     * @param level strictly between 0 and 1
     */
    public Interval meanInterval(double level) {
        Interval.requireLevel(level);
        if (n() < 2) {
            return Interval.unknown(level);
        }
        double reach = sd == 0 ? 0 : StudentT.reach(level, n() - 1.0) * standardError();
        return Interval.around(mean, reach, level);
    }
}
