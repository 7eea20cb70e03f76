package dev.poise.workshop.story;

import dev.poise.experiments.comparison.Contrast;
import dev.poise.metrics.RunMetrics;
import dev.poise.statistics.Fan;

/**
 * What another change would have done: the same seeds, the same past. Immutable.
 *
 * @param sprint from which sprint on; 0 from the first day of the run on
 * @param run the run that was played, with it
 * @param atRisk in how many runs the Product Owner came to be at risk
 * @param runs how many runs came to their end
 * @param fan the Product Owner's exhaustion over all runs
 * @param contrast the Product Owner's exhaustion at the end, branch less story
 */
public record Branch(int sprint, RunMetrics run, int atRisk, int runs, Fan fan, Contrast contrast) {}
