package dev.poise.statistics;

/**
 * How far single runs spread: the middle part of the runs, from one quantile to another. It does not shrink when more
 * runs are made; how sure the average is, is an {@link Interval}. NaN at both ends when there are no values.
 *
 * @param low the lower quantile
 * @param high the upper quantile
 * @param share the share of the runs between the two, such as .9
 */
public record Range(double low, double high, double share) {}
