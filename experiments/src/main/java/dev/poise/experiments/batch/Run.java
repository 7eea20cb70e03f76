package dev.poise.experiments.batch;

import dev.poise.team.TeamScenario;

/**
 * One run that is to be made.
 *
 * @param scenario what to run
 * @param seed the seed of every draw
 */
public record Run(TeamScenario scenario, long seed) {}
