package dev.poise.statistics.search;

import dev.poise.statistics.ParetoFront;
import java.util.Arrays;

/**
 * Something that was looked at. Immutable: the arrays must not be modified.
 *
 * @param number in the order in which candidates were proposed, from 0; of two that are equally good the earlier one is preferred
 * @param genes a coordinate in [0, 1) per variable
 * @param outcomes its outcomes; more is better; minus infinity in all of them when one is not known, so that any other is better
 */
@SuppressWarnings("ArrayRecordComponent") // hundreds of them, compared by number only
public record Candidate(int number, double[] genes, double[] outcomes) {
    /** Takes an outcome that is not known as the worst. */
    public Candidate {
        if (Arrays.stream(outcomes).anyMatch(Double::isNaN)) {
            outcomes = new double[outcomes.length];
            Arrays.fill(outcomes, Double.NEGATIVE_INFINITY);
        }
    }

    /** Return whether it is at least as good in every outcome and better in one. */
    boolean dominates(Candidate other) {
        return ParetoFront.dominates(outcomes, other.outcomes);
    }

    /** Return whether all outcomes are known. */
    public boolean isKnown() {
        return outcomes.length > 0 && outcomes[0] > Double.NEGATIVE_INFINITY;
    }
}
