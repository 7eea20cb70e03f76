package dev.poise.evidence.claims.expression;

import dev.poise.evidence.claims.measure.Measure;
import java.util.List;

/**
 * A measure of an arm.
 *
 * @param measure what is taken
 * @param arm from which arm: the words of its conditions in the order written, later ones on top; empty for the reference team
 */
public record Term(Measure measure, List<String> arm) {
    /** Copies the words. */
    public Term {
        arm = List.copyOf(arm);
    }

    @Override
    public String toString() {
        return measure + "[" + String.join(" ", arm) + "]";
    }
}
