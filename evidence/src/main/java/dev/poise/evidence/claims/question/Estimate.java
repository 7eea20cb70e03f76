package dev.poise.evidence.claims.question;

import dev.poise.statistics.Interval;

/**
 * An answer with its certainty.
 *
 * @param value the estimate
 * @param interval its certainty
 * @param n how many paired replications it rests on
 */
public record Estimate(double value, Interval interval, int n) {}
