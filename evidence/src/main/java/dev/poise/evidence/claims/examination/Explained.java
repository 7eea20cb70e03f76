package dev.poise.evidence.claims.examination;

import dev.poise.evidence.attribution.Removal;
import dev.poise.evidence.claims.Claim;
import dev.poise.evidence.claims.trial.PartResult;
import java.util.List;

/**
 * What is behind a claim.
 *
 * @param claim which claim
 * @param headline what came of its headline with every mechanism on
 * @param named what is left without the mechanisms that are said to be behind it
 * @param telling what is left without those that turn out to be
 * @param each what is left without each alone
 */
public record Explained(Claim claim, PartResult headline, Removal named, Removal telling, List<Removal> each) {
    /** Copies the list. */
    public Explained {
        each = List.copyOf(each);
    }
}
