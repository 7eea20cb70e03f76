package dev.poise.evidence.claims.trial;

import java.util.List;

/**
 * What came of all claims in one world. Immutable.
 *
 * @param claims in the order asked for
 * @param arms how many different arms were run
 * @param runs how many runs were made
 * @param failures the runs that failed, one line each
 */
public record Verdicts(List<ClaimResult> claims, int arms, int runs, List<String> failures) {
    /** Copies the lists. */
    public Verdicts {
        claims = List.copyOf(claims);
        failures = List.copyOf(failures);
    }
}
