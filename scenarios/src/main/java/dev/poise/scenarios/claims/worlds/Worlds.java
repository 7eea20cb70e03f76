package dev.poise.scenarios.claims.worlds;

import java.util.List;

/**
 * Plausible worlds. Immutable.
 *
 * @param constants what was drawn
 * @param plausible the plausible ones, in the order drawn
 * @param drawn how many were drawn until there were enough
 */
public record Worlds(Constants constants, List<DrawnWorld> plausible, int drawn) {
    /** Copies the list. */
    public Worlds {
        plausible = List.copyOf(plausible);
    }

    /** Get the share of drawn worlds that are plausible; NaN when none was drawn. */
    public double accepted() {
        return drawn == 0 ? Double.NaN : (double) plausible.size() / drawn;
    }
}
