package dev.poise.statistics;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Intervals by drawing the runs again: percentile bootstrap, Efron and Tibshirani (1993), An Introduction to the
 * Bootstrap, chapter 13. Every call starts from the seed, so the same values give the same interval, whatever was asked
 * before.
 *
 * @param seed of the draws
 * @param resamples how often the runs are drawn again, at least 100; 2,000 are plenty for two digits
 */
public record Bootstrap(long seed, int resamples) {
    /**
     * The fewest runs that are drawn again. Of five or fewer no distribution-free statement holds with 95%: that all lie on one side of
     * the truth has a chance of 2 / 2^5 = .06 (sign test; Conover (1999), Practical Nonparametric Statistics, chapter 3).
     */
    public static final int MIN_RUNS = 6;

    private static final int DEFAULT_RESAMPLES = 2_000;
    private static final int MIN_RESAMPLES = 100;
    private static final int MAX_RESAMPLES = 50_000;

    /**
     * Check the number of resamples.
     *
     * @throws IllegalArgumentException when there are too few
     */
    public Bootstrap {
        if (resamples < MIN_RESAMPLES) {
            throw new IllegalArgumentException("A bootstrap needs 100 resamples or more, not " + resamples);
        }
    }

    /** Make the usual bootstrap, of 2,000 resamples. */
    public static Bootstrap usual(long seed) {
        return new Bootstrap(seed, DEFAULT_RESAMPLES);
    }

    /**
     * Make a bootstrap with draws enough for intervals at a level: ten beyond each end, at least 2,000 and at most 50,000 in all.
     *
     * @param seed of the draws
     * @param level strictly between 0 and 1
     */
    public static Bootstrap forLevel(long seed, double level) {
        Interval.requireLevel(level);
        double enough = Math.ceil(20 / (1 - level));
        return new Bootstrap(seed, (int) Math.max(DEFAULT_RESAMPLES, Math.min(MAX_RESAMPLES, enough)));
    }

    /**
     * Get the certainty of a quantile. It cannot reach beyond the values seen, so it is unknown when even these, from least to most, would
     * hold the level too seldom: they contain the quantile with the chance 1 - p^n - (1 - p)^n (David and Nagaraja (2003), Order
     * Statistics, section 7.1), which for 95% takes 6 runs for the median, 29 for p = .1 or .9, and 59 for .05 or .95.
     *
     * @param sample the runs
     * @param probability between 0 and 1, both included; .5 is the median
     * @param level strictly between 0 and 1
     */
    public Interval ofQuantile(Sample sample, double probability, double level) {
        Interval.requireLevel(level);
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("A probability is between 0 and 1, not " + probability);
        }
        if (1 - Math.pow(probability, sample.n()) - Math.pow(1 - probability, sample.n()) < level) {
            return Interval.unknown(level);
        }
        double[] sorted = sample.sorted();
        double[] drawn = new double[sorted.length];
        // the whole state of the generator is given, so that it does not depend on how a seed is spread over it
        UniformRandomProvider random = RandomSource.PHILOX_4X64.create(new long[] {seed, 0, 0, 0, 0, 0});
        double[] quantiles = new double[resamples];
        for (int r = 0; r < resamples; r++) {
            redraw(sorted, drawn, random);
            quantiles[r] = Sample.quantileOfSorted(drawn, probability);
        }
        Sample spread = Sample.of(quantiles);
        double tail = (1 - level) / 2;
        return new Interval(spread.quantile(tail), spread.quantile(1 - tail), level);
    }

    /**
     * Get the certainty of anything that is worked out from all replications together. Unknown for fewer than {@link #MIN_RUNS}, and when
     * the statistic cannot be told of some draw. Ends may be infinite: they are values the statistic took, not interpolated.
     *
     * <p><b>Caveat:</b> a far tail depends on few draws; ask for 20 resamples or more beyond it.
     *
     * @param n number of replications
     * @param statistic works it out, given how often each replication counts
     * @param level strictly between 0 and 1
     */
    public Interval of(int n, ToDoubleFunction<int[]> statistic, double level) {
        Interval.requireLevel(level);
        if (n < MIN_RUNS) {
            return Interval.unknown(level);
        }
        UniformRandomProvider random = RandomSource.PHILOX_4X64.create(new long[] {seed, 0, 0, 0, 0, 0});
        double[] values = new double[resamples];
        for (int r = 0; r < resamples; r++) {
            values[r] = statistic.applyAsDouble(drawnTimes(n, random));
            if (Double.isNaN(values[r])) {
                return Interval.unknown(level);
            }
        }
        Arrays.sort(values);
        int beyond = (int) Math.floor((1 - level) / 2 * resamples);
        return new Interval(values[beyond], values[resamples - 1 - beyond], level);
    }

    private static int[] drawnTimes(int n, UniformRandomProvider random) {
        int[] times = new int[n];
        for (int i = 0; i < n; i++) {
            times[random.nextInt(n)]++;
        }
        return times;
    }

    /** Draw as many values as there are, with replacement, in ascending order: counted, which is faster than sorted. */
    private static void redraw(double[] sorted, double[] drawn, UniformRandomProvider random) {
        int[] times = drawnTimes(sorted.length, random);
        int at = 0;
        for (int i = 0; i < sorted.length; i++) {
            Arrays.fill(drawn, at, at + times[i], sorted[i]);
            at += times[i];
        }
    }
}
