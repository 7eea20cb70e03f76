package dev.poise.scenarios.study.results;

/**
 * How a combination of levers does over the worlds that uncertain factors make.
 *
 * @param lever number of the combination, from 0
 * @param levers the combination in words
 * @param reading id of the reading
 * @param unit in which it is shown
 * @param worlds in how many worlds it was looked at
 * @param meanRegret average of what the best lever of each world has more
 * @param largestRegret the largest of these
 * @param metShare share of the worlds in which all thresholds are met; empty without thresholds
 * @param metLow lower end of its 95% interval
 * @param metHigh upper end
 */
public record RobustnessRow(
        int lever,
        String levers,
        String reading,
        String unit,
        int worlds,
        double meanRegret,
        double largestRegret,
        double metShare,
        double metLow,
        double metHigh) {}
