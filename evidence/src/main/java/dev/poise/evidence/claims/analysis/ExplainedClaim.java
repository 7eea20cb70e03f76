package dev.poise.evidence.claims.analysis;

import dev.poise.evidence.attribution.AblationEffect;
import dev.poise.evidence.claims.Claim;
import dev.poise.evidence.claims.evaluation.PartResult;
import java.util.List;

/**
 * What is behind a claim.
 *
 * @param claim which claim
 * @param headline the result of its headline with every mechanism on
 * @param named what is left without the mechanisms that are said to be behind it
 * @param telling what is left without those that turn out to be
 * @param each what is left without each alone
 */
public record ExplainedClaim(
        Claim claim, PartResult headline, AblationEffect named, AblationEffect telling, List<AblationEffect> each) {
    /** Copies the list. */
    public ExplainedClaim {
        each = List.copyOf(each);
    }
}
