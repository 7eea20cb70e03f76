package dev.poise.statistics.discovery;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a box asks of one input: a number between two ends, or one of the names that are left. Immutable.
 *
 * @param low the lower end, included; minus infinity when there is none
 * @param high the upper end, included; infinity when there is none
 * @param removed names that are not in the box, ascending; empty for a number
 */
public record Limit(double low, double high, List<Integer> removed) {
    /** Asks nothing. */
    public static final Limit NONE = new Limit(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, List.of());

    /** One of the ways in which an input is limited. */
    public enum Side {
        /** The value is at least the lower end. */
        ABOVE,
        /** The value is at most the upper end. */
        BELOW,
        /** The name is one of those that are left. */
        AMONG
    }

    /** Copies the names. */
    public Limit {
        removed = List.copyOf(removed);
    }

    /** Return whether a value is within. */
    public boolean contains(double value) {
        return value >= low && value <= high && (removed.isEmpty() || !removed.contains((int) value));
    }

    /** Get the ways in which it limits the input. */
    public List<Side> sides() {
        return restricts() ? Stream.of(Side.values()).filter(this::has).toList() : List.of();
    }

    /** Return whether it asks anything. */
    boolean restricts() {
        return has(Side.ABOVE) || has(Side.BELOW) || has(Side.AMONG);
    }

    private boolean has(Side side) {
        return switch (side) {
            case ABOVE -> low > Double.NEGATIVE_INFINITY;
            case BELOW -> high < Double.POSITIVE_INFINITY;
            case AMONG -> !removed.isEmpty();
        };
    }

    /** Take the same without one of the ways in which it limits the input. */
    Limit without(Side side) {
        return switch (side) {
            case ABOVE -> from(Double.NEGATIVE_INFINITY);
            case BELOW -> to(Double.POSITIVE_INFINITY);
            case AMONG -> new Limit(low, high, List.of());
        };
    }

    Limit from(double end) {
        return new Limit(end, high, removed);
    }

    Limit to(double end) {
        return new Limit(low, end, removed);
    }

    /** Take the same with one name less. */
    Limit remove(int name) {
        return new Limit(
                low,
                high,
                Stream.concat(removed.stream(), Stream.of(name)).sorted().toList());
    }

    /** Take the same with one of the removed names again. */
    Limit restore(int name) {
        return new Limit(low, high, removed.stream().filter(one -> one != name).toList());
    }
}
