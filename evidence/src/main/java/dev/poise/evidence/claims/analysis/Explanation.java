package dev.poise.evidence.claims.analysis;

import dev.poise.evidence.claims.evaluation.ReplicationPolicy;
import java.util.List;

/**
 * What is behind claims. Immutable.
 *
 * @param claims what is behind each, in the order of the book
 * @param policy how many runs were spent on each answer
 */
public record Explanation(List<ExplainedClaim> claims, ReplicationPolicy policy) {
    /** Copies the list. */
    public Explanation {
        claims = List.copyOf(claims);
    }
}
