package dev.poise.statistics;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.statistics.distribution.TDistribution;

/** Student's t distribution, as far as intervals need it. */
final class StudentT {
    /** Whole degrees of freedom up to here are found once at the usual level: a fan asks for the same ones step by step. */
    private static final int REMEMBERED = 1000;

    private static final Map<Double, Double> DEFAULT = new ConcurrentHashMap<>();

    private StudentT() {}

    /**
     * Get how many standard errors a two-sided interval reaches to each side.
     *
     * @param level strictly between 0 and 1
     * @param degrees degrees of freedom, need not be whole
     */
    static double reach(double level, double degrees) {
        boolean remembered = level == Interval.DEFAULT_LEVEL
                && degrees >= 1
                && degrees <= REMEMBERED
                && degrees == Math.rint(degrees);
        return remembered
                ? DEFAULT.computeIfAbsent(degrees, whole -> upperQuantile((1 - level) / 2, whole))
                : upperQuantile((1 - level) / 2, degrees);
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
