package dev.poise.workshop.guess;

import dev.poise.readings.Reading;

/**
 * The axis on which an end point is guessed, in the unit of the outcome. It follows from the outcome alone, so that it gives nothing
 * away of what came out. Immutable.
 *
 * @param low where it begins
 * @param high where it ends
 * @param scale what a value is multiplied by to be shown; guesses are whole numbers as they are shown
 */
public record Axis(double low, double high, double scale) {
    /** The value index up to which may be guessed; the reference team delivers 100. No axis goes further. */
    public static final double MAX = 200;

    /** Get the axis of an outcome. */
    public static Axis of(Reading reading) {
        return new Axis(0, reading == Reading.VALUE_DELIVERED ? MAX : 1, Option.scale(reading));
    }

    /** Tell whether a value is on it; what is no number is not. */
    public boolean holds(double value) {
        return low <= value && value <= high;
    }

    /** Get the nearest value that is a whole number as it is shown. */
    public double snapped(double value) {
        return Math.rint(value * scale) / scale;
    }
}
