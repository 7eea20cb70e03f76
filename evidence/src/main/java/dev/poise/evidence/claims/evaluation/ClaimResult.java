package dev.poise.evidence.claims.evaluation;

import dev.poise.evidence.claims.Claim;
import dev.poise.evidence.claims.Finding;
import java.util.Comparator;
import java.util.List;

/**
 * What came of a claim. Immutable.
 *
 * @param claim which one
 * @param parts what came of its parts, in their order
 */
public record ClaimResult(Claim claim, List<PartResult> parts) {
    /** Copies the list. */
    public ClaimResult {
        parts = List.copyOf(parts);
    }

    /** Get what is said of the claim: the worst that is said of a part that decides. */
    public Finding finding() {
        return parts.stream()
                .filter(result -> result.part().decides())
                .map(PartResult::finding)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Return whether every part that decides meets its expectation on average, however sure that is. */
    public boolean holdsOnAverage() {
        return parts.stream()
                .filter(result -> result.part().decides())
                .allMatch(result ->
                        result.part().expectation().margin(result.estimate().value()) >= 0);
    }

    /** Get what came of the headline. */
    public PartResult headline() {
        return parts.get(0);
    }

    /** Count the parts that decide. */
    public long deciding() {
        return parts.stream().filter(result -> result.part().decides()).count();
    }

    /** Count the parts that decide and are supported. */
    public long holding() {
        return parts.stream()
                .filter(result -> result.part().decides() && result.finding() == Finding.SUPPORTED)
                .count();
    }
}
