package dev.poise.experiments.comparison;

import dev.poise.team.TeamScenario;

/**
 * A scenario that is to be compared.
 *
 * @param name its name, as the user wrote it; unique within a comparison
 * @param about what it shows; may be empty
 * @param scenario what is run
 * @param command the command line that runs it once, without a seed; empty when there is none
 */
public record AlternativePlan(String name, String about, TeamScenario scenario, String command) {}
