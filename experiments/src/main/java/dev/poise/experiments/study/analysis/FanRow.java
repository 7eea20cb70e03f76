package dev.poise.experiments.study.analysis;

import dev.poise.metrics.Metric;
import dev.poise.statistics.Fan;

/**
 * How one metric spreads over the runs of one point, sprint by sprint, as it is shown.
 *
 * @param point number of the point
 * @param metric which metric
 * @param fan a band per measured sprint
 */
public record FanRow(int point, Metric metric, Fan fan) {}
