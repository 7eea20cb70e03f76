package dev.poise.metrics;

/** How soon a metric is asked for. */
public enum Rank {
    /** One of the four that an answer is about. */
    OUTCOME,
    /** A difference in it is asked for first. */
    KEY,
    /** A facilitator asks for it first. */
    MAIN,
    /** Everything else. */
    DETAIL
}
