package dev.poise.workshop.answer;

import dev.poise.team.TeamScenario;

/**
 * What is asked when somebody moves a slider: how does this team differ from the baseline? Immutable.
 *
 * @param revision grows with every change; an answer names the question it belongs to
 * @param baseline the scenario compared with
 * @param now the scenario that the controls describe
 * @param seed the master seed of all runs
 */
public record LiveQuestion(long revision, TeamScenario baseline, TeamScenario now, long seed) {}
