package dev.poise.statistics.discovery;

/**
 * One of the ways in which a box limits an input.
 *
 * @param input which input
 * @param side in which way
 * @param quasiP how likely at least as many hits in the box would be, were they as frequent in it as in the same box without this
 *     restriction: the quasi-p-value of Bryant and Lempert (2010), Technological Forecasting and Social Change 77(1), 34-49; it is
 *     too small, since the restriction was chosen by the same cases
 * @param reproduced the share of halves of the cases, drawn again and again, whose box limits the input in the same way
 */
public record Restriction(int input, Limit.Side side, double quasiP, double reproduced) {}
