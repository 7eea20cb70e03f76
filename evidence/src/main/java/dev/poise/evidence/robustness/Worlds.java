package dev.poise.evidence.robustness;

import java.util.List;

/**
 * Plausible worlds. Immutable.
 *
 * @param constants what was drawn
 * @param plausible the plausible ones, in the order drawn
 * @param drawn how many were drawn until there were enough
 * @param early how many of these were turned down after a first look
 */
public record Worlds(Constants constants, List<SampledWorld> plausible, int drawn, int early) {
    /** Copies the list. */
    public Worlds {
        plausible = List.copyOf(plausible);
    }

    /**
     * Say how they were found.
     *
     * @param pairs how many pairs each answer gets in each of them
     */
    public Sampling sampling(int pairs) {
        return new Sampling(drawn, early, plausible.size(), pairs);
    }
}
