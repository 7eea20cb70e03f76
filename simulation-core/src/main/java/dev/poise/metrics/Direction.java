package dev.poise.metrics;

/** Which way is good. */
public enum Direction {
    /** More is better. */
    MORE,
    /** Less is better. */
    LESS,
    /** Neither; it describes. */
    NEITHER
}
