package dev.poise.team;

import dev.poise.parameters.Mechanism;
import dev.poise.parameters.Settings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Everything that defines a run but the seed. Immutable.
 *
 * @param name a name for people and files
 * @param settings a value for every setting
 * @param without the mechanisms that are switched off
 * @param interventions changes while the run goes on, in any order
 */
public record TeamScenario(String name, Settings settings, Set<Mechanism> without, List<Intervention> interventions) {

    /** Copies the collections. */
    public TeamScenario {
        without = Mechanism.inOrder(without);
        interventions = List.copyOf(interventions);
    }

    /**
     * Switch mechanisms off, on top of those that are.
     *
     * @param more which ones
     */
    public TeamScenario without(Collection<Mechanism> more) {
        List<Mechanism> off = new ArrayList<>(without);
        off.addAll(more);
        return new TeamScenario(name, settings, Mechanism.inOrder(off), interventions);
    }

    /**
     * Describe a scenario in which every mechanism is on and nothing changes on the way.
     *
     * @param name a name for people and files
     * @param settings a value for every setting
     */
    public static TeamScenario of(String name, Settings settings) {
        return new TeamScenario(name, settings, Set.of(), List.of());
    }
}
