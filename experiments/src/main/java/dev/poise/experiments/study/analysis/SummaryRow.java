package dev.poise.experiments.study.analysis;

/**
 * One metric at one point over its runs.
 *
 * @param point number of the point
 * @param metric id of the metric
 * @param unit in which it is shown
 * @param n runs that have a value
 * @param missing runs that failed or have none
 * @param mean average
 * @param sd standard deviation between runs
 * @param hw95 half-width of the 95% interval of the average
 * @param ciLow its lower end
 * @param ciHigh its upper end
 * @param p05 quantile at .05
 * @param p50 median
 * @param p95 quantile at .95
 * @param min smallest value
 * @param max largest value
 * @param amongBest yes when the point cannot be told apart from the best, no when it can, empty when that was not looked at
 * @param stopReason why there are no more runs: fixed, precise, cap, unvaried (the cap, and hardly a run differs in a metric that the rule
 *     watches, so that its precision is not known), where the best is selected out (clearly not the best), best, equal (with another one, throughout) or
 *     budget (not decided when it was spent), or incomplete
 */
public record SummaryRow(
        int point,
        String metric,
        String unit,
        int n,
        int missing,
        double mean,
        double sd,
        double hw95,
        double ciLow,
        double ciHigh,
        double p05,
        double p50,
        double p95,
        double min,
        double max,
        String amongBest,
        String stopReason) {}
