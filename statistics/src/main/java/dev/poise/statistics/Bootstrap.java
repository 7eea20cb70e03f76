package dev.poise.statistics;

import java.util.Arrays;
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
    private static final int USUAL_RESAMPLES = 2_000;
    private static final int FEWEST_RESAMPLES = 100;

    /**
     * Check the number of resamples.
     *
     * @throws IllegalArgumentException when there are too few
     */
    public Bootstrap {
        if (resamples < FEWEST_RESAMPLES) {
            throw new IllegalArgumentException("A bootstrap needs 100 resamples or more, not " + resamples);
        }
    }

    /** Make the usual bootstrap, of 2,000 resamples. */
    public static Bootstrap usual(long seed) {
        return new Bootstrap(seed, USUAL_RESAMPLES);
    }

    /**
     * Get the certainty of a quantile. Unknown for fewer than two values.
     *
     * <p><b>Caveat:</b> it cannot reach beyond the values seen, so for far tails (below .05 or above .95) it needs some
     * hundred runs to hold its level.
     *
     * @param sample the runs
     * @param probability between 0 and 1, both included; .5 is the median
     * @param level strictly between 0 and 1
     */
    public Interval ofQuantile(Sample sample, double probability, double level) {
        Interval.requireLevel(level);
        if (sample.n() < 2) {
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

    /** Draw as many values as there are, with replacement, in ascending order: counted, which is faster than sorted. */
    private static void redraw(double[] sorted, double[] drawn, UniformRandomProvider random) {
        int[] times = new int[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            times[random.nextInt(sorted.length)]++;
        }
        int at = 0;
        for (int i = 0; i < sorted.length; i++) {
            Arrays.fill(drawn, at, at + times[i], sorted[i]);
            at += times[i];
        }
    }
}
