package dev.poise.scenarios.draft;

import dev.poise.parameters.Mechanism;
import dev.poise.scenarios.problem.Place;
import java.util.List;

/**
 * What one file says by itself. Immutable.
 *
 * @param about what the scenario shows, empty when the file does not say
 * @param parents what it extends, in the order written
 * @param settings what it sets, in the order written
 * @param changes what changes during the run, in the order written
 * @param without the mechanisms it switches off
 */
public record Draft(
        String about, List<Mention> parents, List<Assignment> settings, List<Change> changes, List<Mechanism> without) {

    /** Copies the lists. */
    public Draft {
        parents = List.copyOf(parents);
        settings = List.copyOf(settings);
        changes = List.copyOf(changes);
        without = List.copyOf(without);
    }

    /**
     * A name with its place.
     *
     * @param name the name as written
     * @param place where it stands
     */
    public record Mention(String name, Place place) {}

    /**
     * A change of settings while the run goes on.
     *
     * @param sprint the sprint, from 1
     * @param day the working day of that sprint, from 1
     * @param set what it sets
     * @param place where its time stands
     */
    public record Change(int sprint, int day, List<Assignment> set, Place place) {
        /** Copies the list. */
        public Change {
            set = List.copyOf(set);
        }
    }
}
