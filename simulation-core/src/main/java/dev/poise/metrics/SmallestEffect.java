package dev.poise.metrics;

/**
 * The smallest effect of interest on a metric, and why not less. An assumption throughout: a matter of judgement, not of
 * statistics.
 *
 * @param amount in the unit in which the metric is shown, above 0
 * @param reason why not less
 */
public record SmallestEffect(double amount, String reason) {
    static final String NOTICED = "a fiftieth of the scale; less is not noticed in a team";
    static final String RECORDED = "one part in fifty; less is lost in how such shares are recorded";
    static final String TEN_MINUTES = "about ten minutes of an eight-hour day";
}
