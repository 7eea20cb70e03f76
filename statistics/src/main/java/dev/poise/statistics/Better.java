package dev.poise.statistics;

/** Which way a metric is better. */
public enum Better {
    /** More is better. */
    HIGHER,
    /** Less is better. */
    LOWER
}
