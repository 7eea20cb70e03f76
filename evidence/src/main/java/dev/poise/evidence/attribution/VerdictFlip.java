package dev.poise.evidence.attribution;

import dev.poise.evidence.claims.evaluation.ClaimResult;

/**
 * A claim whose conclusion changes when one assumption is changed or one mechanism is removed.
 *
 * @param before the result in the model as it is
 * @param after the result in the changed model
 * @param holds whether the claim holds in the changed model, by the averages; in the model as it is the opposite is true
 */
public record VerdictFlip(ClaimResult before, ClaimResult after, boolean holds) {}
