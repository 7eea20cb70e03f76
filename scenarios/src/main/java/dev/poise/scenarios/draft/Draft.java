package dev.poise.scenarios.draft;

import dev.poise.parameters.Mechanism;
import dev.poise.scenarios.problem.Place;
import dev.poise.team.Intervention;
import dev.poise.team.PeopleChange;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one file says by itself. Immutable.
 *
 * @param about what the scenario shows, empty when the file does not say
 * @param parents what it extends, in the order written
 * @param settings what it sets from the start, in the order written
 * @param fromMonday what it sets from Monday, the first measured sprint, on, in the order written
 * @param changes what changes during the run, in the order written
 * @param without the mechanisms it switches off
 */
public record Draft(
        String about,
        List<Mention> parents,
        List<Assignment> settings,
        List<Assignment> fromMonday,
        List<Change> changes,
        List<Mechanism> without) {

    /** Copies the lists. */
    public Draft {
        parents = List.copyOf(parents);
        settings = List.copyOf(settings);
        fromMonday = List.copyOf(fromMonday);
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
     * A change of settings or of the team while the run goes on.
     *
     * @param sprint the sprint, from 1
     * @param day the working day of that sprint, from 1
     * @param set what it sets
     * @param people the numbers of what happens with people
     * @param place where its time stands
     */
    public record Change(int sprint, int day, List<Assignment> set, Map<PeopleChange, Integer> people, Place place) {
        /** Copies the collections. */
        public Change {
            set = List.copyOf(set);
            EnumMap<PeopleChange, Integer> copy = new EnumMap<>(PeopleChange.class);
            copy.putAll(people);
            people = Collections.unmodifiableMap(copy);
        }

        /** Get it as what a run does; what cannot be set is left out. */
        public Intervention intervention() {
            Map<String, Double> values = new LinkedHashMap<>();
            set.stream()
                    .filter(Assignment::usable)
                    .forEach(each -> values.put(each.spec().name(), each.value()));
            return new Intervention(sprint, day, values, people);
        }
    }
}
