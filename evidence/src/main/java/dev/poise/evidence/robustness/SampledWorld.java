package dev.poise.evidence.robustness;

import dev.poise.evidence.claims.StateOfTheWorld;

/**
 * A world whose constants were drawn.
 *
 * @param number which draw, from 0
 * @param shares where in its range each constant lies, 0..1
 * @param world the world; value is told with its own reference team at 100
 */
@SuppressWarnings("ArrayRecordComponent") // compared never
public record SampledWorld(int number, double[] shares, StateOfTheWorld world) {}
