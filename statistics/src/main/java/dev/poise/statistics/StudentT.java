package dev.poise.statistics;

import org.apache.commons.statistics.distribution.TDistribution;

/** Student's t distribution, as far as intervals need it. */
final class StudentT {
    private StudentT() {}

    /**
     * Get how many standard errors a two-sided interval reaches to each side.
     *
     * @param level strictly between 0 and 1
     * @param degrees degrees of freedom, need not be whole
     */
    static double reach(double level, double degrees) {
        return upperQuantile((1 - level) / 2, degrees);
    }

    /** Get the value that is exceeded with probability {@code tail}; NaN when there are no degrees of freedom. */
    static double upperQuantile(double tail, double degrees) {
        return degrees > 0 ? TDistribution.of(degrees).inverseSurvivalProbability(tail) : Double.NaN;
    }

    /** Get the probability of a value at least as far from zero as {@code t}, to either side. */
    static double twoSided(double t, double degrees) {
        return 2 * TDistribution.of(degrees).survivalProbability(Math.abs(t));
    }
}
