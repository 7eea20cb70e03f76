package dev.poise.workshop.story;

import dev.poise.metrics.Horizon;
import dev.poise.parameters.Settings;
import dev.poise.team.Intervention;
import dev.poise.team.TeamScenario;
import java.util.Locale;
import java.util.Map;

/**
 * What the story is about: a team, and one change that is made to it on the way. Immutable.
 *
 * @param team the team as it begins
 * @param change what is changed, in sprint 2 or later, so that there is a before
 * @param seed the master seed
 */
public record StoryPlan(TeamScenario team, Intervention change, long seed) {

    /** Checks that there is a before and an after. */
    public StoryPlan {
        if (change.sprint() < 2 || change.sprint() > sprints(team)) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "The change is made in sprint 2 to %d, not %d.", sprints(team), change.sprint()));
        }
    }

    /** Get the sprint in which the change is made. */
    public int sprint() {
        return change.sprint();
    }

    /** Get the team with its change. */
    public TeamScenario scenario() {
        return Changed.with(team, change);
    }

    /**
     * Get the team with its change and another one after it.
     *
     * @param branch the other change
     */
    public TeamScenario branched(Intervention branch) {
        return Changed.with(scenario(), branch);
    }

    /**
     * Get the team with its change as it would have been with other settings from its first day on.
     *
     * @param set the new values by dotted name
     */
    public TeamScenario otherwise(Map<String, Double> set) {
        Settings settings = set(team.settings(), set);
        return Changed.with(new TeamScenario(team.name(), settings, team.without(), team.interventions()), change);
    }

    private static Settings set(Settings settings, Map<String, Double> set) {
        Settings changed = settings;
        for (Map.Entry<String, Double> value : set.entrySet()) {
            changed = changed.with(value.getKey(), value.getValue());
        }
        return changed;
    }

    /** Get what holds after the change. */
    public Settings after() {
        return set(team.settings(), change.set());
    }

    /** Get how many sprints are measured. */
    public int sprints() {
        return sprints(team);
    }

    private static int sprints(TeamScenario team) {
        return Horizon.of(team.settings()).sprints();
    }
}
