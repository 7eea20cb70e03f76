package dev.poise.experiments.comparison;

import dev.poise.metrics.Metric;
import dev.poise.statistics.Interval;
import dev.poise.statistics.PairedComparison;
import dev.poise.statistics.Verdict;

/**
 * How one metric differs between two scenarios, replication by replication. Value is an index here, never raw.
 *
 * @param metric what was compared
 * @param difference the average of scenario less baseline; NaN without pairs
 * @param certainty 95% confidence interval of the average difference
 * @param effectSize the difference over the spread between runs; NaN when unknown
 * @param spread the spread between runs, pooled over both scenarios; NaN when unknown
 * @param shareHigher share of the pairs in which the scenario is higher; NaN without pairs
 * @param shareLower share of the pairs in which the scenario is lower; NaN without pairs
 * @param pairs how many pairs count
 * @param pairingGain how many times wider the interval would be with independent seeds; NaN when unknown
 * @param smallest the smallest difference that matters
 * @param verdict what is said of it
 */
public record Contrast(
        Metric metric,
        double difference,
        Interval certainty,
        double effectSize,
        double spread,
        double shareHigher,
        double shareLower,
        int pairs,
        double pairingGain,
        double smallest,
        Verdict verdict) {

    /**
     * Judge paired runs by the smallest difference that matters for the metric.
     *
     * @param metric what was compared
     * @param pairs its values in both scenarios
     */
    public static Contrast of(Metric metric, PairedComparison pairs) {
        double smallest = metric.smallestEffect().amount();
        double own = pairs.baseline().sd();
        double other = pairs.other().sd();
        return new Contrast(
                metric,
                pairs.difference().mean(),
                pairs.interval(),
                pairs.effectSize(),
                Math.sqrt((own * own + other * other) / 2),
                pairs.shareHigher(),
                pairs.shareLower(),
                pairs.pairs(),
                pairs.pairingGain(),
                smallest,
                pairs.verdict(smallest));
    }
}
