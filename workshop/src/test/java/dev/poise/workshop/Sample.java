package dev.poise.workshop;

import dev.poise.team.TeamScenario;
import dev.poise.team.TeamSettings;

/** Small teams for tests: the real model over few sprints. */
public final class Sample {
    private Sample() {}

    /** Get a small team over two sprints. */
    public static TeamScenario team() {
        return TeamScenario.of(
                "workshop",
                TeamSettings.standard()
                        .with("sprints", 2)
                        .with("warmup.sprints", 4)
                        .with("team.size", 3));
    }

    /** Get that team with another involvement. */
    public static TeamScenario team(double involvement) {
        return with(team(), "productOwner.technicalInvolvement", involvement);
    }

    /** Change a setting. */
    public static TeamScenario with(TeamScenario scenario, String name, double value) {
        return new TeamScenario(
                scenario.name(), scenario.settings().with(name, value), scenario.without(), scenario.interventions());
    }
}
