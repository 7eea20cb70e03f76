package dev.poise.evidence.claims.evaluation;

import dev.poise.evidence.claims.ClaimPart;
import dev.poise.evidence.claims.Finding;
import dev.poise.evidence.claims.question.ClaimEstimate;

/**
 * The result of a part of a claim.
 *
 * @param part what was predicted
 * @param estimate what was found
 * @param finding what is said of it
 * @param sample the values per replication that the estimate is made from; empty when it is not made that way
 */
@SuppressWarnings("ArrayRecordComponent") // compared never
public record PartResult(ClaimPart part, ClaimEstimate estimate, Finding finding, double[] sample) {}
