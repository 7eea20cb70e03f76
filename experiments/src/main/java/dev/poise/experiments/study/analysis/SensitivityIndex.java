package dev.poise.experiments.study.analysis;

import java.util.Comparator;
import java.util.List;

/**
 * What a sensitivity analysis computes for a factor, or for a pair of factors. Morris (1991) and Campolongo et al. (2007) for
 * trajectories, Saltelli et al. (2010) for shares of the variance, one factor at a time for the others.
 */
public enum SensitivityIndex {
    /** Morris: mean size of the elementary effects. */
    MU_STAR("muStar"),
    /** Morris: mean of the elementary effects, with their sign. */
    MU("mu"),
    /** Morris: standard deviation of the elementary effects. */
    SIGMA("sigma"),
    /** Sobol': share of the variance by the factor alone. */
    FIRST("first"),
    /** Sobol': share of the variance by the factor alone and together with others. */
    TOTAL("total"),
    /** Sobol': share of the variance by a pair of factors, beyond what each does alone. */
    SECOND("second"),
    /** One at a time: the lowest average over the levels of the factor. */
    LOWEST("lowest"),
    /** One at a time: the highest average over the levels of the factor. */
    HIGHEST("highest"),
    /** One at a time: the highest average less the lowest. */
    SWING("swing");

    private final String id;

    SensitivityIndex(String id) {
        this.id = id;
    }

    /** Get the name in {@link SensitivityRow#index()}. */
    public String id() {
        return id;
    }

    /**
     * Get the index by which factors are ranked in a table: {@link #MU_STAR}, {@link #TOTAL} or {@link #SWING}.
     *
     * @param rows rows of one analysis, at least one
     */
    public static SensitivityIndex ranking(List<SensitivityRow> rows) {
        String first = rows.get(0).index();
        return first.equals(MU_STAR.id) ? MU_STAR : first.equals(FIRST.id) ? TOTAL : SWING;
    }

    /**
     * Find the rows of this index.
     *
     * @param rows rows of any index
     * @param metric the id of a metric
     * @param part one of {@link SensitivityRow#PARTS}
     * @return those of the metric that come from the part of the design, in the same order
     */
    public List<SensitivityRow> of(List<SensitivityRow> rows, String metric, String part) {
        return rows.stream()
                .filter(row -> row.index().equals(id)
                        && row.metric().equals(metric)
                        && row.part().equals(part))
                .toList();
    }

    /**
     * Find the rows of this index that come from the whole design, those farthest from zero first.
     *
     * @param rows rows of any index
     * @param metric the id of a metric
     */
    public List<SensitivityRow> largestFirst(List<SensitivityRow> rows, String metric) {
        return of(rows, metric, SensitivityRow.WHOLE_DESIGN).stream()
                .sorted(Comparator.comparingDouble((SensitivityRow row) -> -Math.abs(row.value())))
                .toList();
    }
}
