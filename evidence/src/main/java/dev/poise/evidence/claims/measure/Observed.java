package dev.poise.evidence.claims.measure;

import dev.poise.readings.RunReadings;

/**
 * What is known of one run when claims are measured. Let go as soon as the measures are taken.
 *
 * @param readings the readings of the dictionary
 * @param hours the Product Owner's hours by activity and measured day
 * @param insight user insight by measured day
 */
@SuppressWarnings("ArrayRecordComponent") // read once, compared never
public record Observed(RunReadings readings, double[][] hours, double[] insight) {}
