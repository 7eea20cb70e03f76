package dev.poise.evidence.robustness;

import dev.poise.settings.Entry;
import dev.poise.settings.Grade;
import dev.poise.settings.Settings;
import java.util.List;

/**
 * The constants of the model: everything in the dictionary that has a range and does not describe a situation, however well it is
 * founded. Immutable.
 *
 * @param entries in the order of the dictionary
 */
public record Constants(List<Entry> entries) {
    /** Copies the list. */
    public Constants {
        entries = List.copyOf(entries);
    }

    /** Find the constants of a dictionary. */
    public static Constants of(Settings settings) {
        return new Constants(settings.dictionary().entries().stream()
                .filter(entry -> entry.grade() != Grade.SITUATION
                        && entry.kind() == Entry.Kind.NUMBER
                        && entry.high() > entry.low())
                .toList());
    }

    /**
     * Set every constant within its range.
     *
     * @param settings the rest
     * @param shares where in its range each constant lies, 0 for the lowest value, 1 for the highest
     */
    Settings at(Settings settings, double[] shares) {
        Settings changed = settings;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            double value = entry.low() + shares[i] * (entry.high() - entry.low());
            changed = changed.with(entry.name(), Math.max(entry.low(), Math.min(entry.high(), value)));
        }
        return changed;
    }
}
