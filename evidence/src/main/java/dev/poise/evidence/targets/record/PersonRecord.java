package dev.poise.evidence.targets.record;

/**
 * What is kept of a person who was lived through alone.
 *
 * @param scores what they would answer in a survey at the end of each day
 * @param exhaustion their exhaustion at the end of each day, without noise
 * @param phases the day on which each phase of their course began, and the day after the last
 */
@SuppressWarnings("ArrayRecordComponent") // one of several hundred
public record PersonRecord(double[] scores, double[] exhaustion, int[] phases) {}
