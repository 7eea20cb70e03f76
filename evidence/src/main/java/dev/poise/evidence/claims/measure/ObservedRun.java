package dev.poise.evidence.claims.measure;

import dev.poise.metrics.RunMetrics;

/**
 * What is known of one run when claims are measured. Let go as soon as the measures are taken.
 *
 * @param metrics the metrics of the catalogue
 * @param hours the Product Owner's hours by activity and measured day
 * @param insight user insight by measured day
 */
@SuppressWarnings("ArrayRecordComponent") // read once, compared never
public record ObservedRun(RunMetrics metrics, double[][] hours, double[] insight) {}
