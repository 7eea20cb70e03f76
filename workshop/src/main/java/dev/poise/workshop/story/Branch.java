package dev.poise.workshop.story;

import dev.poise.readings.RunReadings;
import dev.poise.scenarios.comparison.Contrast;
import dev.poise.statistics.Fan;
import dev.poise.team.Intervention;

/**
 * What another change would have done: the same seeds, the same past. Immutable.
 *
 * @param change the other change
 * @param run the run that was played, with it
 * @param atRisk in how many runs the Product Owner came to be at risk
 * @param runs how many runs came to their end
 * @param fan the Product Owner's exhaustion over all runs
 * @param contrast the Product Owner's exhaustion at the end, branch less story
 */
public record Branch(Intervention change, RunReadings run, int atRisk, int runs, Fan fan, Contrast contrast) {}
