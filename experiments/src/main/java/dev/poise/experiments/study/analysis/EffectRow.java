package dev.poise.experiments.study.analysis;

/**
 * A metric's average over all points that share a level of one factor.
 *
 * @param factor name of the factor
 * @param level the level, or the middle of a fifth of its values
 * @param metric id of the metric
 * @param unit in which it is shown
 * @param points how many points share it
 * @param mean average of the points' averages
 * @param ciLow lower end of its 95% interval over points; not a number in designs whose points come in families
 * @param ciHigh upper end
 */
public record EffectRow(
        String factor,
        String level,
        String metric,
        String unit,
        int points,
        double mean,
        double ciLow,
        double ciHigh) {}
