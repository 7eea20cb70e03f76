package dev.poise.experiments.study.analysis;

/**
 * In how many of the worlds that uncertain factors make a combination of levers meets all thresholds.
 *
 * @param lever number of the combination, from 0
 * @param levers the combination in words
 * @param worlds in how many worlds it was looked at
 * @param metShare share of these worlds in which all thresholds are met
 * @param metLow lower end of its 95% interval, over worlds
 * @param metHigh upper end
 * @param rank 1 for the combinations that meet all thresholds in most worlds; the same for those with the same shares
 * @param runs how many runs it has in all worlds, failed ones included
 * @param sureShare share of the worlds in which all thresholds are met for sure, whichever end of their intervals is taken
 * @param marginShare share of the worlds in which all thresholds are met by at least the smallest difference that matters
 */
public record RobustnessRow(
        int lever,
        String levers,
        int worlds,
        double metShare,
        double metLow,
        double metHigh,
        int rank,
        int runs,
        double sureShare,
        double marginShare) {}
