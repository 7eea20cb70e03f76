package dev.poise.experiments.study.analysis;

/**
 * One outcome of an alternative, and whether the alternative is on the Pareto front of all these outcomes.
 *
 * @param alternative number of the lever or, without worlds, of the point, from 0
 * @param words the alternative in words
 * @param metric id of the metric
 * @param unit unit in which it is shown
 * @param mean average
 * @param ciLow lower end of its 95% interval, over worlds where there are some
 * @param ciHigh upper end
 * @param onFront whether no other alternative is at least as good in every outcome and better in one, by averages
 * @param frontShare share of the draws of runs, and of worlds where they were drawn, in which that is so
 */
public record FrontRow(
        int alternative,
        String words,
        String metric,
        String unit,
        double mean,
        double ciLow,
        double ciHigh,
        boolean onFront,
        double frontShare) {}
