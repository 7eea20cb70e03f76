package dev.poise.statistics;

/**
 * How precisely an average should be known: the half-width of its interval is at most a share of the average or at most
 * an absolute amount, whichever is wider. An absolute amount is needed where the average may be near zero, as in
 * differences.
 *
 * @param relative largest half-width as a share of the average's size, not negative
 * @param absolute largest half-width in the unit of the metric, not negative
 */
public record Precision(double relative, double absolute) {
    /**
     * Check the bounds.
     *
     * @throws IllegalArgumentException when one is negative or not a number
     */
    public Precision {
        if (!(relative >= 0 && absolute >= 0)) {
            throw new IllegalArgumentException("A precision is not negative: " + relative + ", " + absolute);
        }
    }

    /** Ask for a half-width of at most a share of the average, such as .05. */
    public static Precision ofShare(double relative) {
        return new Precision(relative, 0);
    }

    /** Ask for a half-width of at most an amount in the unit of the metric. */
    public static Precision ofAmount(double absolute) {
        return new Precision(0, absolute);
    }

    boolean isMetBy(double mean, double halfWidth) {
        return halfWidth <= Math.max(relative * Math.abs(mean), absolute);
    }
}
