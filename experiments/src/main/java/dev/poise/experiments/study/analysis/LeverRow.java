package dev.poise.experiments.study.analysis;

import dev.poise.statistics.Verdict;

/**
 * One metric of a lever over worlds.
 *
 * @param lever number of the lever, from 0
 * @param levers the lever in words
 * @param metric id of the metric
 * @param unit in which it is shown
 * @param rank by the average, 1 for the best; 0 where neither way is better
 * @param worlds in how many worlds it has a value
 * @param runs how many runs have a value
 * @param mean average over worlds
 * @param ciLow lower end of its 95% interval, over worlds
 * @param ciHigh upper end
 * @param worst the least good average of a world; not a number where neither way is better
 * @param worst10 the average that is met or bettered in 90% of the worlds
 * @param regret average over worlds of what it costs against the lever that is best in the same world
 * @param regretLow lower end of its 95% interval, over worlds and replications
 * @param regretHigh upper end
 * @param regret90 the regret that is not exceeded in 90% of the worlds
 * @param amongBest yes when the lever cannot be told apart from the best, no when it can, empty when that was not looked at
 * @param baseline number of the baseline's lever
 * @param meanDiff average difference, lever less baseline, world by world and replication by replication; not a number for the baseline
 * @param diffLow lower end of its 95% interval, over worlds
 * @param diffHigh upper end
 * @param p two-sided p value of the test that goes with the interval
 * @param higherWorlds share of the worlds in which the lever's average is higher than the baseline's
 * @param smallest the smallest difference that matters
 * @param verdict higher, lower, same or undecided; judged at a level that holds for all levers together; empty for the baseline
 * @param moreWorlds about how many further worlds would decide; 0 when decided or not to be told
 */
public record LeverRow(
        int lever,
        String levers,
        String metric,
        String unit,
        int rank,
        int worlds,
        int runs,
        double mean,
        double ciLow,
        double ciHigh,
        double worst,
        double worst10,
        double regret,
        double regretLow,
        double regretHigh,
        double regret90,
        String amongBest,
        int baseline,
        double meanDiff,
        double diffLow,
        double diffHigh,
        double p,
        double higherWorlds,
        double smallest,
        String verdict,
        int moreWorlds) {
    /**
     * Get the verdict.
     *
     * @throws IllegalStateException for the baseline, which has none
     */
    public Verdict judged() {
        return ContrastRow.judged(verdict, moreWorlds);
    }
}
