package dev.poise.evidence.claims;

import dev.poise.statistics.Interval;
import dev.poise.statistics.Precision;
import java.util.Locale;

/**
 * What a part of a claim expects of an estimate, and what is said when it is known with an interval.
 *
 * @param kind which way
 * @param low the smallest size that matters, not negative; for {@link Kind#WITHIN} the lower bound
 * @param high the same as {@code low}; for {@link Kind#WITHIN} the upper bound
 */
public record Expectation(Kind kind, double low, double high) {

    /** Which way the estimate is expected to be. */
    public enum Kind {
        /** Above zero, and at least the smallest that matters. */
        HIGHER,
        /** Below zero, and at least the smallest that matters. */
        LOWER,
        /** Not below zero by the smallest that matters or more. */
        NOT_LOWER,
        /** Away from zero, to either side, and at least the smallest that matters. */
        DIFFERENT,
        /** Between two bounds. */
        WITHIN
    }

    /**
     * Check the bounds.
     *
     * @throws IllegalArgumentException when they do not fit the kind
     */
    public Expectation {
        if (!(low <= high) || (kind != Kind.WITHIN && !(low >= 0 && low == high))) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "%s with %s and %s", kind, low, high));
        }
    }

    /** Expect a size and a side. */
    public static Expectation of(Kind kind, double smallest) {
        return new Expectation(kind, smallest, smallest);
    }

    /**
     * Judge an estimate.
     *
     * @param estimate the estimate; infinite when what is timed never happens
     * @param interval its certainty
     * @return what is said
     */
    public Finding judge(double estimate, Interval interval) {
        if (Double.isNaN(estimate) || !interval.isKnown()) {
            return Finding.TOO_UNCERTAIN;
        }
        return switch (kind) {
            case HIGHER -> side(estimate, interval.low(), interval.high());
            case LOWER -> side(-estimate, -interval.high(), -interval.low());
            case NOT_LOWER -> notLower(estimate, interval);
            case DIFFERENT -> different(estimate, interval);
            case WITHIN -> within(interval);
        };
    }

    private Finding side(double estimate, double from, double to) {
        if (from > 0 && estimate >= low) {
            return Finding.SUPPORTED;
        }
        if (to < 0 && estimate <= -low) {
            return Finding.OPPOSED;
        }
        return -low <= from && to <= low ? Finding.NO_CLEAR_EFFECT : Finding.TOO_UNCERTAIN;
    }

    private Finding notLower(double estimate, Interval interval) {
        if (interval.low() > -low) {
            return Finding.SUPPORTED;
        }
        return interval.high() < 0 && estimate <= -low ? Finding.OPPOSED : Finding.TOO_UNCERTAIN;
    }

    private Finding different(double estimate, Interval interval) {
        if (interval.excludesZero() && Math.abs(estimate) >= low) {
            return Finding.SUPPORTED;
        }
        return interval.isWithin(low) ? Finding.NO_CLEAR_EFFECT : Finding.TOO_UNCERTAIN;
    }

    private Finding within(Interval interval) {
        if (low <= interval.low() && interval.high() <= high) {
            return Finding.SUPPORTED;
        }
        return interval.high() < low || interval.low() > high ? Finding.OPPOSED : Finding.TOO_UNCERTAIN;
    }

    /** Get how precisely the average has to be known before more runs are no longer worth while. */
    public Precision precision() {
        return kind == Kind.WITHIN ? Precision.ofAmount((high - low) / 8) : new Precision(0.5, low / 2);
    }

    /**
     * Tell how far an estimate is from where the finding would turn, in the direction that is expected: positive when the
     * expectation is met.
     */
    public double margin(double estimate) {
        return switch (kind) {
            case HIGHER -> estimate - low;
            case LOWER -> -estimate - low;
            case NOT_LOWER -> estimate + low;
            case DIFFERENT -> Math.abs(estimate) - low;
            case WITHIN -> Math.min(estimate - low, high - estimate);
        };
    }
}
