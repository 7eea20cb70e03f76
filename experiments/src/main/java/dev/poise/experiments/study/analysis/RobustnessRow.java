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
 */
public record RobustnessRow(int lever, String levers, int worlds, double metShare, double metLow, double metHigh) {}
