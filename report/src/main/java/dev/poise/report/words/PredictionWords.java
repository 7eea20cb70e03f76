package dev.poise.report.words;

import dev.poise.evidence.claims.evaluation.ClaimResult;
import java.util.Comparator;
import java.util.List;

/** The sharper predictions of claims as they stand in tables, the same on every output. */
public final class PredictionWords {
    private PredictionWords() {}

    /** List all predictions, each with its own verdict and its own name such as A13:1; failing ones first, else in their order. */
    public static List<ClaimResult> sorted(List<ClaimResult> claims) {
        return claims.stream()
                .flatMap(claim -> claim.statements().stream().skip(1))
                .sorted(Comparator.comparing(ClaimResult::finding))
                .toList();
    }
}
