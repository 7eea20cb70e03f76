package dev.poise.experiments.study.analysis;

/**
 * How far a factor moves a metric's average over points, from the level where it is lowest to the level where it is highest.
 *
 * @param metric id of the metric
 * @param factor name of the factor
 * @param lowest average over the points of the level where it is lowest
 * @param highest average over the points of the level where it is highest
 * @param ciLow lower end of the 95% interval of the distance, over points; all pairs of levels of all factors hold together. Not a
 *     number where a level has one point
 * @param ciHigh upper end
 */
public record MoveRow(String metric, String factor, double lowest, double highest, double ciLow, double ciHigh) {
    /** Get how far it is from the lowest average to the highest. */
    public double distance() {
        return highest - lowest;
    }

    /** Return whether the factor clearly moves the metric. */
    public boolean isSure() {
        return ciLow > 0;
    }
}
