package dev.poise.statistics.sensitivity;

import dev.poise.statistics.Interval;

/**
 * A number that was estimated from a sample of points.
 *
 * @param value the estimate; NaN when too little is there to tell
 * @param certainty its bootstrap interval; unknown when too little is there to tell
 * @param n from how many trajectories or rows
 */
public record Estimate(double value, Interval certainty, int n) {}
