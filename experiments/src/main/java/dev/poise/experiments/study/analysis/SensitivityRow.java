package dev.poise.experiments.study.analysis;

import java.util.List;

/**
 * How a metric's average depends on one factor.
 *
 * @param metric id of the metric
 * @param factor name of the factor; of a pair both, with " x " between them
 * @param index the {@link SensitivityIndex#id() id} of the index
 * @param part which part of the design it comes from, one of {@link #PARTS}: where they agree, the index has settled
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

    /** The whole design. */
    public static final String WHOLE_DESIGN = "all";

    /** The parts of a design, from the first quarter to {@link #WHOLE_DESIGN}. */
    public static final List<String> PARTS = List.of("quarter", "half", WHOLE_DESIGN);
}
