package dev.poise.workshop.story;

import dev.poise.experiments.comparison.Contrast;
import dev.poise.metrics.RunMetrics;

/**
 * What another change would have done: the same seeds, the same past. Immutable.
 *
 * @param sprint from which sprint on; 0 from the first day of the run on
 * @param run the year that was played, with it
 * @param atRisk who is at risk at the end
 * @param productOwner the Product Owner's exhaustion at the end, with it less without
 * @param developers the developers' exhaustion at the end, with it less without
 */
public record Branch(int sprint, RunMetrics run, AtRisk atRisk, Contrast productOwner, Contrast developers) {}
