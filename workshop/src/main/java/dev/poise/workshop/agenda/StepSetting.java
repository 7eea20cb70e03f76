package dev.poise.workshop.agenda;

import dev.poise.experiments.comparison.Onset;
import dev.poise.team.TeamScenario;
import org.jspecify.annotations.Nullable;

/**
 * Teams that a step sets. Immutable.
 *
 * @param team what the controls describe from then on
 * @param baseline what it is compared with; null for what it was compared with before
 * @param onset when that begins in which the two differ
 */
public record StepSetting(TeamScenario team, @Nullable TeamScenario baseline, Onset onset) {}
