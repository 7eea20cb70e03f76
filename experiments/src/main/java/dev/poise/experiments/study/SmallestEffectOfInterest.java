package dev.poise.experiments.study;

/**
 * The smallest difference in a metric that matters.
 *
 * @param amount in the unit in which the metric is shown, or as a share of the baseline's average; above 0
 * @param relative whether it is a share
 */
public record SmallestEffectOfInterest(double amount, boolean relative) {
    /**
     * Get it as an amount.
     *
     * @param baseline the baseline's average
     */
    public double of(double baseline) {
        return relative ? amount * Math.abs(baseline) : amount;
    }
}
