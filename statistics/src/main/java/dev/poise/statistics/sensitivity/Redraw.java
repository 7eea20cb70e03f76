package dev.poise.statistics.sensitivity;

import dev.poise.statistics.Interval;
import dev.poise.statistics.Sample;
import java.util.function.ToDoubleFunction;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Percentile bootstrap over the independent units of a design: whole trajectories or whole rows, never single points. Every call
 * starts from the seed, so intervals do not change between calls.
 *
 * @param seed of the draws
 * @param resamples how often the units are drawn again, at least 100
 * @param level of the intervals, strictly between 0 and 1
 */
public record Redraw(long seed, int resamples, double level) {
    private static final int DEFAULT_RESAMPLES = 1000;
    private static final int MIN_RESAMPLES = 100;

    /**
     * Check the bounds.
     *
     * @throws IllegalArgumentException when one is out of range
     */
    public Redraw {
        if (resamples < MIN_RESAMPLES || !(level > 0 && level < 1)) {
            throw new IllegalArgumentException(
                    "A bootstrap needs 100 resamples or more and a level between 0 and 1, not " + resamples + " and "
                            + level);
        }
    }

    /**
     * Make the usual one: 1,000 resamples, 95%.
     *
     * @param seed of the draws
     */
    public static Redraw usual(long seed) {
        return new Redraw(seed, DEFAULT_RESAMPLES, Interval.DEFAULT_LEVEL);
    }

    /**
     * Estimate something from units, whose positions are given, and how sure it is. Where it cannot be told from some of the units drawn
     * again, it is not known from all of them either.
     *
     * @param statistic what is estimated, from the positions of units; NaN when it cannot be told
     */
    Estimate estimate(int[] units, ToDoubleFunction<int[]> statistic) {
        double value = units.length == 0 ? Double.NaN : statistic.applyAsDouble(units);
        if (units.length < 2) {
            return new Estimate(value, Interval.unknown(level), units.length);
        }
        UniformRandomProvider random = RandomSource.PHILOX_4X64.create(new long[] {seed, 0, 0, 0, 0, 0});
        int[] drawn = new int[units.length];
        double[] values = new double[resamples];
        for (int r = 0; r < resamples; r++) {
            for (int i = 0; i < drawn.length; i++) {
                drawn[i] = units[random.nextInt(units.length)];
            }
            values[r] = statistic.applyAsDouble(drawn);
            if (Double.isNaN(values[r])) {
                return new Estimate(Double.NaN, Interval.unknown(level), units.length);
            }
        }
        Sample spread = Sample.of(values);
        double tail = (1 - level) / 2;
        return new Estimate(value, new Interval(spread.quantile(tail), spread.quantile(1 - tail), level), units.length);
    }
}
