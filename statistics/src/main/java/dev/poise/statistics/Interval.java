package dev.poise.statistics;

/**
 * The certainty of an estimate: a confidence interval, in the unit of the estimate. It is about the average, not about
 * single runs; for those see {@link Range}. An interval that cannot be told (fewer than two values) is unknown: both
 * ends are NaN.
 *
 * @param low the lower end, NaN when unknown
 * @param high the upper end, at least {@code low}, NaN when unknown
 * @param level the share of such intervals that hold the true value, strictly between 0 and 1
 */
public record Interval(double low, double high, double level) {
    /** The level used where none is given. */
    public static final double DEFAULT_LEVEL = 0.95;

    /**
     * Check the ends and the level.
     *
     * @throws IllegalArgumentException when the level is not strictly between 0 and 1, when the ends are the wrong way
     *     round, or when only one of them is NaN
     */
    public Interval {
        requireLevel(level);
        boolean unknown = Double.isNaN(low) && Double.isNaN(high);
        if (!unknown && !(low <= high)) {
            throw new IllegalArgumentException("An interval runs from low to high, not from " + low + " to " + high);
        }
    }

    /**
     * Make the interval that reaches equally far to both sides.
     *
     * @param centre the estimate
     * @param halfWidth how far it reaches, not negative; NaN makes the interval unknown
     * @param level strictly between 0 and 1
     */
    public static Interval around(double centre, double halfWidth, double level) {
        return new Interval(centre - halfWidth, centre + halfWidth, level);
    }

    /** Make an interval of which nothing is known but its level. */
    public static Interval unknown(double level) {
        return new Interval(Double.NaN, Double.NaN, level);
    }

    /** Return whether the interval has ends. */
    public boolean isKnown() {
        return !Double.isNaN(low);
    }

    /** Get half the distance between the ends, NaN when unknown. */
    public double halfWidth() {
        return (high - low) / 2;
    }

    /** Return whether a value lies in the interval, ends included; false when unknown. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /** Return whether the whole interval lies above zero or below zero; false when unknown. */
    public boolean excludesZero() {
        return low > 0 || high < 0;
    }

    /**
     * Return whether the whole interval lies between {@code -bound} and {@code bound}, both included; false when unknown.
     */
    public boolean isWithin(double bound) {
        return -bound <= low && high <= bound;
    }

    static void requireLevel(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("A level lies strictly between 0 and 1, not " + level);
        }
    }
}
