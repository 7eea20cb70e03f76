package dev.poise.evidence.attribution;

import dev.poise.evidence.claims.evaluation.ClaimResult;

/**
 * A conclusion that becomes another one.
 *
 * @param before what came of the claim in the model as it is
 * @param after what came of it then
 * @param holds whether the claim holds then, by the averages; before it was the other way round
 */
public record VerdictFlip(ClaimResult before, ClaimResult after, boolean holds) {}
