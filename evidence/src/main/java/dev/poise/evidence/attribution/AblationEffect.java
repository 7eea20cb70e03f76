package dev.poise.evidence.attribution;

import dev.poise.evidence.claims.Finding;
import dev.poise.parameters.Mechanism;
import dev.poise.statistics.Interval;
import java.util.List;

/**
 * What is left of a claim's headline when mechanisms are off in all its alternatives. Immutable.
 *
 * @param off the mechanisms that are off
 * @param effect the effect that is left
 * @param removed which share of the effect is gone: 1 for all of it, 0 for none, below 0 when it grew; NaN when the headline is no
 *     effect whose size could be compared
 * @param certainty of that share, from drawing the replications again; unknown with {@code removed}
 * @param finding what is said of the headline without them
 * @param byConstruction whether one of them holds a measure of the headline fixed, so that a share of 1 proves nothing
 */
public record AblationEffect(
        List<Mechanism> off,
        double effect,
        double removed,
        Interval certainty,
        Finding finding,
        boolean byConstruction) {
    /** Which share has to go for a mechanism to count as what is behind an effect. */
    public static final double ENOUGH = 0.7;

    /** Copies the list. */
    public AblationEffect {
        off = List.copyOf(off);
    }

    /**
     * Return whether the effect goes away without the mechanisms: by seven tenths or more, or, where its size cannot be compared,
     * by no longer being supported.
     */
    public boolean isEnough() {
        return Double.isNaN(removed) ? finding != Finding.SUPPORTED : removed >= ENOUGH;
    }
}
