package dev.poise.experiments.comparison;

/**
 * How one metric responds to two settings that were both varied: what the first adds at the low and at the high value of the
 * second, and whether that is the same. All three are paired differences.
 *
 * @param atLow high less low value of the first setting, at the low value of the second
 * @param atHigh the same at the high value of the second
 * @param change {@code atHigh} less {@code atLow}, replication by replication; its effect size is over the spread of the two
 *     differences
 */
public record TwoByTwoInteraction(Contrast atLow, Contrast atHigh, Contrast change) {}
