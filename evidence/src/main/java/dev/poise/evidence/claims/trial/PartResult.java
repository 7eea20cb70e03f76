package dev.poise.evidence.claims.trial;

import dev.poise.evidence.claims.Finding;
import dev.poise.evidence.claims.Part;
import dev.poise.evidence.claims.question.Estimate;

/**
 * What came of a part of a claim.
 *
 * @param part what was predicted
 * @param estimate what was found
 * @param finding what is said of it
 * @param sample the values per replication that the estimate is made from; empty when it is not made that way
 */
@SuppressWarnings("ArrayRecordComponent") // compared never
public record PartResult(Part part, Estimate estimate, Finding finding, double[] sample) {}
