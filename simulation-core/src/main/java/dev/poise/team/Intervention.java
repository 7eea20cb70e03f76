package dev.poise.team;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A change of settings or of people while a run goes on. Takes effect at the start of a working day.
 *
 * @param sprint the sprint, counted from 1 after the warm-up
 * @param day the working day of that sprint, counted from 1
 * @param set the new values by dotted name, a choice by the index of its name, in the order given
 * @param people the numbers of what happens with people, each from 1 to the highest
 */
public record Intervention(int sprint, int day, Map<String, Double> set, Map<PeopleChange, Integer> people) {

    /** Copies the changes and checks time and numbers. */
    public Intervention {
        set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
        EnumMap<PeopleChange, Integer> changes = new EnumMap<>(PeopleChange.class);
        changes.putAll(people);
        people = Collections.unmodifiableMap(changes);
        if (sprint < 1 || day < 1) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "An intervention was set for sprint %d day %d; both count from 1.", sprint, day));
        }
        changes.forEach((change, number) -> {
            if (number < 1) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT, "An intervention was to %s %d; it counts from 1.", change.id(), number));
            }
        });
    }

    /**
     * Describe a change of settings alone.
     *
     * @param sprint the sprint, counted from 1 after the warm-up
     * @param day the working day of that sprint, counted from 1
     * @param set the new values by dotted name
     */
    public Intervention(int sprint, int day, Map<String, Double> set) {
        this(sprint, day, set, Map.of());
    }

    /**
     * Get the number of one change of people.
     *
     * @param change which one
     * @return 0 when it does not happen
     */
    public int number(PeopleChange change) {
        return people.getOrDefault(change, 0);
    }

    /**
     * Put another intervention at the same time on this one: of what both set, the other's value holds; people
     * who come and go add up, and of two absences the longer holds.
     *
     * @param other what comes on top
     */
    public Intervention with(Intervention other) {
        Map<String, Double> values = new LinkedHashMap<>(set);
        values.putAll(other.set);
        EnumMap<PeopleChange, Integer> numbers = new EnumMap<>(PeopleChange.class);
        numbers.putAll(people);
        other.people.forEach((change, number) ->
                numbers.merge(change, number, change == PeopleChange.AWAY ? Integer::max : Integer::sum));
        return new Intervention(sprint, day, values, numbers);
    }
}
