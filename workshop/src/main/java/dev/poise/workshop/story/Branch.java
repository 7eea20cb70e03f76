package dev.poise.workshop.story;

import dev.poise.experiments.comparison.Contrast;
import dev.poise.metrics.RunMetrics;

/**
 * The year of a story with one more change: what it would have done. The same seeds and the same past as in the year without it.
 * Immutable.
 *
 * @param sprint the sprint at the start of which the change comes, from 1; 0 when it holds from the first day of the run
 * @param run the metrics of the year that was played, with the change
 * @param atRisk who is at risk at the end, with the change
 * @param productOwner the Product Owner's exhaustion at the end: with the change less without
 * @param developers the developers' exhaustion at the end: with the change less without
 */
public record Branch(int sprint, RunMetrics run, AtRisk atRisk, Contrast productOwner, Contrast developers) {}
