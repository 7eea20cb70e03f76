package dev.poise.evidence.claims.question;

import dev.poise.evidence.claims.expression.Term;
import dev.poise.evidence.claims.measure.Window;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A term that a question is answered from.
 *
 * @param term a measure of an alternative
 * @param steps the steps at which it is needed, or null when its value is enough
 * @param from the first replication, from 0
 * @param to the replication after the last one
 */
public record Need(Term term, Window.@Nullable Step steps, int from, int to) {

    /** Need terms in the first n replications. */
    static List<Need> of(List<Term> terms, int n) {
        return terms.stream().map(term -> new Need(term, null, 0, n)).toList();
    }
}
