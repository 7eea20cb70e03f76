package dev.poise.evidence.claims.question;

import dev.poise.statistics.Interval;

/**
 * An answer with its certainty.
 *
 * @param value the estimate
 * @param interval its certainty
 * @param n how many paired replications it depends on
 */
public record ClaimEstimate(double value, Interval interval, int n) {}
