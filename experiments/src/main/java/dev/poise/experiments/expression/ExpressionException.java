package dev.poise.experiments.expression;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An expression cannot be read on from here. */
public final class ExpressionException extends Exception {
    private static final long serialVersionUID = 1L;
    private final int at;
    private final String found;
    private final String expected;
    private final transient Supplier<@Nullable String> nearest;

    /**
     * Say what is wrong.
     *
     * @param at where, in characters from 0
     * @param found what was found there, fit for one line
     * @param expected what may stand there
     * @param nearest finds the known name that is nearest to it, or null
     */
    public ExpressionException(int at, String found, String expected, Supplier<@Nullable String> nearest) {
        super(found, null, false, false);
        this.at = at;
        this.found = found;
        this.expected = expected;
        this.nearest = nearest;
    }

    /** Say what is wrong where no known name can be near. */
    public ExpressionException(int at, String found, String expected) {
        this(at, found, expected, () -> null);
    }

    /** Get where, in characters from 0. */
    public int at() {
        return at;
    }

    /** Get what was found. */
    public String found() {
        return found;
    }

    /** Get what may stand there. */
    public String expected() {
        return expected;
    }

    /** Get what finds the known name that is nearest to what was found, or null. */
    public Supplier<@Nullable String> nearest() {
        return nearest;
    }
}
