package dev.poise.evidence.claims.evaluation;

import java.util.List;

/**
 * The results of all claims in one world. Immutable.
 *
 * @param claims in the order asked for
 * @param alternatives how many different alternatives were run
 * @param runs how many runs were made
 * @param failures the runs that failed, one line each
 */
public record Verdicts(List<ClaimResult> claims, int alternatives, int runs, List<String> failures) {
    /** Copies the lists. */
    public Verdicts {
        claims = List.copyOf(claims);
        failures = List.copyOf(failures);
    }
}
