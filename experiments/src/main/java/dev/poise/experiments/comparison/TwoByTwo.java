package dev.poise.experiments.comparison;

import dev.poise.readings.Reading;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Four scenarios that differ in two settings only, in all four combinations of two values each. Immutable.
 *
 * @param first the setting that differs first
 * @param second the other setting
 * @param byFirst per reading, what the first setting adds at each value of the second
 * @param bySecond per reading, what the second setting adds at each value of the first
 */
public record TwoByTwo(
        Factor first, Factor second, Map<Reading, Interaction> byFirst, Map<Reading, Interaction> bySecond) {

    /** Copies the maps; all readings have to be there. */
    public TwoByTwo {
        byFirst = Collections.unmodifiableMap(new TreeMap<>(byFirst));
        bySecond = Collections.unmodifiableMap(new TreeMap<>(bySecond));
    }

    /** Get what the first setting adds to a reading. */
    public Interaction ofFirst(Reading reading) {
        return Objects.requireNonNull(byFirst.get(reading));
    }

    /** Get what the second setting adds to a reading. */
    public Interaction ofSecond(Reading reading) {
        return Objects.requireNonNull(bySecond.get(reading));
    }
}
