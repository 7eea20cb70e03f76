package dev.poise.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A share of cases, such as the worlds in which a lever meets all thresholds, with its certainty.
 *
 * @param share 0..1; NaN without cases
 * @param certainty Wilson's score interval: Wilson (1927), Journal of the American Statistical Association 22, 209-212; holds its
 *     level also for shares near 0 and 1; unknown without cases
 * @param n number of cases
 */
public record Proportion(double share, Interval certainty, int n) {
    /**
     * Estimate a share.
     *
     * @param hits in how many cases it is so, 0 to {@code n}
     * @param n number of cases, not negative
     * @param level of the interval, strictly between 0 and 1
     * @throws IllegalArgumentException when a number is out of range
     */
    public static Proportion of(int hits, int n, double level) {
        Interval.requireLevel(level);
        if (hits < 0 || hits > n) {
            throw new IllegalArgumentException(hits + " of " + n + " cases");
        }
        if (n == 0) {
            return new Proportion(Double.NaN, Interval.unknown(level), 0);
        }
        double z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - level) / 2);
        double share = (double) hits / n;
        double centre = (share + z * z / (2 * n)) / (1 + z * z / n);
        double reach = z * Math.sqrt(share * (1 - share) / n + z * z / (4.0 * n * n)) / (1 + z * z / n);
        double low = hits == 0 ? 0 : Math.max(0, centre - reach);
        double high = hits == n ? 1 : Math.min(1, centre + reach);
        return new Proportion(share, new Interval(low, high, level), n);
    }
}
