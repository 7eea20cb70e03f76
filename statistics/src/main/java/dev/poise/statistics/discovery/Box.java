package dev.poise.statistics.discovery;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A part of the space of inputs: a limit for each. Immutable.
 *
 * @param limits by input
 */
public record Box(List<Limit> limits) {
    /** Copies the limits. */
    public Box {
        limits = List.copyOf(limits);
    }

    /** Make the box that holds everything. */
    static Box everything(int inputs) {
        return new Box(Collections.nCopies(inputs, Limit.NONE));
    }

    /** Make a copy with another limit of one input. */
    Box with(int input, Limit limit) {
        List<Limit> copy = new ArrayList<>(limits);
        copy.set(input, limit);
        return new Box(copy);
    }

    /** Return whether a case is in the box. */
    public boolean contains(Cases cases, int one) {
        for (int input = 0; input < limits.size(); input++) {
            if (!limits.get(input).contains(cases.value(input, one))) {
                return false;
            }
        }
        return true;
    }

    /** Get those of some cases that are in the box. */
    int[] among(Cases cases, int[] some) {
        return IntStream.of(some).filter(one -> contains(cases, one)).toArray();
    }

    /** Count the inputs that are limited. */
    public int restricted() {
        return (int) limits.stream().filter(Limit::restricts).count();
    }
}
