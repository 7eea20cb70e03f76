package dev.poise.evidence.claims.evaluation;

import dev.poise.evidence.claims.Claim;
import dev.poise.evidence.claims.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The result of a claim. Immutable.
 *
 * @param claim which one
 * @param parts the results of all its parts, in their order: those of the sentence, then the predictions
 */
public record ClaimResult(Claim claim, List<PartResult> parts) {
    /** Copies the list. */
    public ClaimResult {
        parts = List.copyOf(parts);
    }

    /** Get the results of what the sentence says. */
    public List<PartResult> sentence() {
        return parts.subList(0, claim.sentence().size());
    }

    /** Get the results of the sharper predictions. */
    public List<PartResult> predictions() {
        return parts.subList(claim.sentence().size(), parts.size());
    }

    /** Get what is said of the sentence: the worst that is said of one of its parts, as it says all of them. */
    public Finding finding() {
        return sentence().stream()
                .map(PartResult::finding)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Return whether everything that the sentence says meets its expectation on average, however sure that is. */
    public boolean holdsOnAverage() {
        return sentence().stream()
                .allMatch(result ->
                        result.part().expectation().margin(result.estimate().value()) >= 0);
    }

    /** Get the result of the main effect of the sentence. */
    public PartResult headline() {
        return parts.get(0);
    }

    /** List the results of everything with a verdict of its own, see {@link Claim#statements}. */
    public List<ClaimResult> statements() {
        List<Claim> statements = claim.statements();
        List<ClaimResult> results = new ArrayList<>();
        results.add(new ClaimResult(statements.get(0), sentence()));
        for (int i = 0; i < predictions().size(); i++) {
            results.add(
                    new ClaimResult(statements.get(i + 1), List.of(predictions().get(i))));
        }
        return results;
    }
}
