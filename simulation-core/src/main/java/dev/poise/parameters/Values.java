package dev.poise.parameters;

/**
 * The values of one enum's parameters in one run. Reading is an array access. Not changed after it was made.
 *
 * @param <P> the enum
 */
public final class Values<P extends Enum<P> & Parameter> {
    private final double[] values;

    Values(double[] values) {
        this.values = values;
    }

    /**
     * Get the value of a parameter.
     *
     * @param parameter which one
     * @return the value in the unit of its catalogue row; for a choice, the index of the chosen name
     */
    public double get(P parameter) {
        return values[parameter.ordinal()];
    }

    /**
     * Get the value of a parameter that takes whole numbers.
     *
     * @param parameter which one
     */
    public int whole(P parameter) {
        return (int) values[parameter.ordinal()];
    }
}
