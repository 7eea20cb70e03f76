package dev.poise.experiments.comparison;

import dev.poise.scenarios.FromMonday;
import dev.poise.team.TeamScenario;

/**
 * A scenario that is to be compared.
 *
 * @param name its name, as the user wrote it; unique within a comparison
 * @param about what it shows; may be empty
 * @param scenario what is run
 * @param command the command line that runs it once, without a seed; empty when there is none
 */
public record AlternativePlan(String name, String about, TeamScenario scenario, String command) {

    /**
     * Get the plan of a team that is the baseline up to Monday and this scenario from then on.
     *
     * @param baseline the scenario up to Monday
     * @param once the command line that runs it once
     * @throws IllegalArgumentException when the two differ in what cannot change during a run
     */
    public AlternativePlan fromMonday(TeamScenario baseline, String once) {
        return new AlternativePlan(name, about, FromMonday.of(baseline, scenario), once);
    }
}
