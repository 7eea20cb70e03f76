package dev.poise.experiments.study.analysis;

/**
 * How a metric's average depends on one factor.
 *
 * @param metric id of the metric
 * @param factor name of the factor; of a pair both, with " x " between them
 * @param index muStar, mu or sigma of trajectories; first or total share of the variance, or second, that of a pair beyond what each does alone; lowest, highest or swing of one factor at a
 *     time
 * @param part which part of the design: quarter, half or all, to see whether it has settled
 * @param n trajectories, rows or levels it comes from
 * @param value the index
 * @param ciLow lower end of its 95% interval; for lowest, highest and swing one that allows for these levels being chosen by their
 *     averages (Bonferroni)
 * @param ciHigh upper end
 * @param noise whether the noise that is left in averages over runs is in an index, which makes it larger: none or included; empty where
 *     the interval is about that noise
 */
public record SensitivityRow(
        String metric,
        String factor,
        String index,
        String part,
        int n,
        double value,
        double ciLow,
        double ciHigh,
        String noise) {
    /** There is no noise in the index. */
    public static final String NO_NOISE = "none";

    /** There is noise in the index. */
    public static final String WITH_NOISE = "included";
}
