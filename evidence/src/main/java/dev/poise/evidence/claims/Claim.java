package dev.poise.evidence.claims;

import dev.poise.parameters.Mechanism;
import java.util.List;
import java.util.Locale;

/**
 * A claim as a declared experiment. Immutable.
 *
 * @param id A1 to A30
 * @param says the claim in a sentence
 * @param product the product that it is about, such as "mixed", where the same is asked of several; else empty
 * @param interpretation how the prediction was made exact where it could be read in more than one way
 * @param supportedBy outside evidence for it, a sentence with its source each
 * @param limitedBy outside evidence against it or that limits it
 * @param hypothesis whether it is a hypothesis: no outside evidence carries it, or it was declared one
 * @param mechanisms the mechanisms that are said to be behind it, added forms included
 * @param parts at least one; the first is the headline, whose effect is reported for the claim
 */
public record Claim(
        String id,
        String says,
        String product,
        String interpretation,
        List<String> supportedBy,
        List<String> limitedBy,
        boolean hypothesis,
        List<Mechanism> mechanisms,
        List<ClaimPart> parts) {
    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException when there is no part, or the first does not decide
     */
    public Claim {
        supportedBy = List.copyOf(supportedBy);
        limitedBy = List.copyOf(limitedBy);
        mechanisms = List.copyOf(mechanisms);
        parts = List.copyOf(parts);
        if (parts.isEmpty() || !parts.get(0).decides()) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "Claim %s has no headline that decides", id));
        }
    }

    /** Get the part whose effect is reported for the claim. */
    public ClaimPart headline() {
        return parts.get(0);
    }

    /** Get the claim with only the parts it stands and falls with. */
    public Claim lean() {
        return with(parts.stream().filter(ClaimPart::decides).toList());
    }

    /** Get the claim with only its headline. */
    public Claim headlined() {
        return with(List.of(headline()));
    }

    private Claim with(List<ClaimPart> some) {
        return new Claim(id, says, product, interpretation, supportedBy, limitedBy, hypothesis, mechanisms, some);
    }
}
