package dev.poise.experiments.comparison;

import dev.poise.statistics.Interval;
import dev.poise.statistics.Range;
import dev.poise.statistics.Sample;

/**
 * A metric over all runs of one scenario. Value is an index here, never raw.
 *
 * @param mean the average; NaN without values
 * @param certainty 95% confidence interval of the average; unknown for fewer than two values
 * @param range of 90% of the runs
 * @param sd the spread between runs; NaN for fewer than two values
 * @param n how many runs have a value
 * @param missing how many runs ended but have no value
 */
public record Summary(double mean, Interval certainty, Range range, double sd, int n, int missing) {

    /**
     * Sum up a sample.
     *
     * @param sample one value per run
     */
    public static Summary of(Sample sample) {
        return new Summary(
                sample.mean(), sample.meanInterval(), sample.rangeOfMost(), sample.sd(), sample.n(), sample.missing());
    }
}
