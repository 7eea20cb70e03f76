package dev.poise.experiments.study.analysis;

/**
 * One objective at a point that a search has looked at; the values of the factors stand behind.
 *
 * @param point number of the point, from 0
 * @param generation number of its generation, from 0
 * @param metric id of the metric
 * @param unit unit in which it is shown
 * @param mean average of the runs that the search went by
 * @param onFront whether no other point is at least as good in every objective and better in one, by these averages
 * @param evaluated whether the point was run again
 */
public record CandidateRow(
        int point, int generation, String metric, String unit, double mean, boolean onFront, boolean evaluated) {}
