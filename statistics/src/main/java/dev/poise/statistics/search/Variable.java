package dev.poise.statistics.search;

/**
 * What a search may choose: a number on a scale, or one of some names without an order.
 *
 * @param names how many names there are; 0 for a number
 */
public record Variable(int names) {
    /** A number, as a coordinate in [0, 1). */
    public static final Variable NUMBER = new Variable(0);

    /**
     * Make one of some names.
     *
     * @param count how many, at least 1; name i is the coordinate in the middle of the slice i of [0, 1)
     * @throws IllegalArgumentException when there is none
     */
    public static Variable ofNames(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("A choice needs a name or more, not " + count);
        }
        return new Variable(count);
    }

    /** Return whether values have no order. */
    boolean isChoice() {
        return names > 0;
    }

    /** Get the coordinate of a name. */
    double at(int name) {
        return (name + .5) / names;
    }
}
