package dev.poise.experiments.comparison;

import java.util.List;

/**
 * A setting in which scenarios differ. Immutable.
 *
 * @param name the dotted name; {@code without} for mechanisms that are switched off, {@code interventions} for changes on the way
 * @param label a few words for people
 * @param unit the unit, empty when there is none
 * @param values one text per scenario, in order
 * @param numbers the same as numbers; empty when they are none
 */
public record SettingRow(String name, String label, String unit, List<String> values, List<Double> numbers) {
    /** Copies the values. */
    public SettingRow {
        values = List.copyOf(values);
        numbers = List.copyOf(numbers);
    }
}
