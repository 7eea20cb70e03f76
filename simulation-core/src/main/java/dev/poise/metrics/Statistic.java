package dev.poise.metrics;

/** How a run's value comes from its days and sprints. */
public enum Statistic {
    /** A mean, share or quantile over the measured sprints. */
    MEAN,
    /** The state on the last day. */
    END,
    /** A first or largest occurrence. */
    PEAK,
    /** A total over the measured sprints. */
    SUM
}
