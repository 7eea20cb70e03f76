package dev.poise.metrics;

/** Whether more or less of a metric is better for the team. */
public enum Direction {
    /** More is better. */
    MORE,
    /** Less is better. */
    LESS,
    /** Neither: the metric only describes. */
    NEITHER
}
