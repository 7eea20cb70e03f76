package dev.poise.experiments.study.analysis;

import dev.poise.readings.Reading;
import dev.poise.statistics.Fan;

/**
 * How one reading spreads over the runs of one point, sprint by sprint, as it is shown.
 *
 * @param point number of the point
 * @param reading which reading
 * @param fan a band per measured sprint
 */
public record FanRow(int point, Reading reading, Fan fan) {}
