package dev.poise.metrics;

/** How prominently a metric is shown. */
public enum Rank {
    /** One of the four that an answer is about. */
    OUTCOME,
    /** Its difference is shown first. */
    KEY,
    /** Offered first to a facilitator. */
    MAIN,
    /** Everything else. */
    DETAIL
}
