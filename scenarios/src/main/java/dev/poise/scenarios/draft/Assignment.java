package dev.poise.scenarios.draft;

import dev.poise.parameters.ParameterSpec;
import dev.poise.scenarios.problem.Place;

/**
 * A setting with its value. Immutable.
 *
 * @param spec the row of the catalogue
 * @param value the value, allowed by the row; the index of the name for a choice; NaN when what was written cannot be used
 * @param place where the value stands
 */
public record Assignment(ParameterSpec spec, double value, Place place) {

    /** Return whether the value can be used; if not, a problem says why. */
    public boolean usable() {
        return !Double.isNaN(value);
    }
}
