package dev.poise.workshop.guess;

import dev.poise.metrics.Metric;

/**
 * The axis on which an end point is guessed, in the unit of the outcome. It follows from the outcome alone, so that it gives nothing
 * away of what came out. Immutable.
 *
 * @param low where it begins
 * @param high where it ends
 * @param scale what a value is multiplied by to be shown; guesses are whole numbers as they are shown
 */
public record EndPointAxis(double low, double high, double scale) {
    /** The value index up to which may be guessed; the reference team delivers 100. No axis goes further. */
    public static final double MAX = 200;

    /** Get the axis of an outcome. */
    public static EndPointAxis of(Metric metric) {
        return new EndPointAxis(0, metric == Metric.VALUE_DELIVERED ? MAX : 1, Option.scale(metric));
    }

    /** Return whether a value is on it; what is no number is not. */
    public boolean holds(double value) {
        return low <= value && value <= high;
    }

    /** Get the nearest value that is a whole number as it is shown. */
    public double snapped(double value) {
        return Math.rint(value * scale) / scale;
    }
}
