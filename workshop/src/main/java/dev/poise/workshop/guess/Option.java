package dev.poise.workshop.guess;

import dev.poise.metrics.Metric;

/** What may be guessed of an outcome against the baseline, on the scale on which it is shown (0 to 100, or the index of value). */
public enum Option {
    /** Falls by {@link #MUCH} or more. */
    FALLS_MUCH,
    /** Falls, by enough to matter. */
    FALLS,
    /** Differs by less than matters. */
    SAME,
    /** Rises, by enough to matter. */
    RISES,
    /** Rises by {@link #MUCH} or more. */
    RISES_MUCH;

    /** From where on a difference is much. */
    public static final double MUCH = 10;

    private static final double HUNDRED = 100;

    /**
     * Find what came true.
     *
     * @param metric the outcome
     * @param difference the average paired difference, team less baseline, as it is summed up
     */
    public static Option of(Metric metric, double difference) {
        double scale = scale(metric);
        double shown = difference * scale;
        if (Math.abs(shown) < metric.smallestEffect().amount() * scale) {
            return SAME;
        }
        if (Math.abs(shown) >= MUCH) {
            return shown > 0 ? RISES_MUCH : FALLS_MUCH;
        }
        return shown > 0 ? RISES : FALLS;
    }

    /** Get what a difference is multiplied by to be shown. */
    public static double scale(Metric metric) {
        return metric == Metric.VALUE_DELIVERED ? 1 : HUNDRED;
    }
}
