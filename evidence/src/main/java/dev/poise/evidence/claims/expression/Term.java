package dev.poise.evidence.claims.expression;

import dev.poise.evidence.claims.measure.Measure;
import java.util.List;

/**
 * A measure of an alternative.
 *
 * @param measure what is taken
 * @param alternative from which alternative: the words of its conditions in the order written, later ones on top; empty for the reference team
 */
public record Term(Measure measure, List<String> alternative) {
    /** Copies the words. */
    public Term {
        alternative = List.copyOf(alternative);
    }

    @Override
    public String toString() {
        return measure + "[" + String.join(" ", alternative) + "]";
    }
}
