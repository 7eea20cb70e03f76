package dev.poise.scenarios.draft;

import dev.poise.scenarios.problem.Place;
import dev.poise.settings.Entry;

/**
 * A setting with its value. Immutable.
 *
 * @param entry the row of the dictionary
 * @param value the value, allowed by the row; the index of the name for a choice; NaN when what was written cannot be used
 * @param place where the value stands
 */
public record Assignment(Entry entry, double value, Place place) {

    /** Tell whether the value can be used; if not, a problem says why. */
    public boolean usable() {
        return !Double.isNaN(value);
    }
}
