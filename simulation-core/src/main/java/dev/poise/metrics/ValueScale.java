package dev.poise.metrics;

import java.util.Arrays;

/**
 * How raw value is shown: as an index with a reference at 100. Where constants of the model are changed, the reference is the reference
 * team under the same constants, because raw value means nothing across them.
 *
 * @param perSprint raw value that the reference delivers in a sprint, above 0
 */
public record ValueScale(double perSprint) {
    /** Mean raw value that the reference team delivers per sprint. A test holds it to the model within 2%. */
    private static final double REFERENCE = 4.10;

    private static final double HOURS = 100;
    private static final ValueScale STANDARD = new ValueScale(REFERENCE);

    /** Get the scale of the model as it comes. */
    public static ValueScale standard() {
        return STANDARD;
    }

    /**
     * Turn raw value into an index.
     *
     * @param raw raw value delivered
     * @param sprints over how many sprints
     * @return the index, 100 for what the reference delivers in the same time
     */
    public double index(double raw, int sprints) {
        return 100 * raw / (perSprint * sprints);
    }

    /**
     * Turn a raw metric into what is shown.
     *
     * @param metric which one
     * @param raw its raw value over the whole run
     * @param sprints measured sprints of that run
     * @return an index for value, anything else unchanged
     */
    public double shown(Metric metric, double raw, int sprints) {
        IndexUnit unit = metric.indexUnit().orElse(null);
        if (unit == null) {
            return raw;
        }
        return unit == IndexUnit.OF_ALL_SPRINTS ? index(raw, sprints) : index(raw * HOURS, 1);
    }

    /**
     * Turn the raw values of single sprints into what is shown.
     *
     * @param metric which one
     * @param raw a value per sprint
     */
    public double[] shown(Metric metric, double[] raw) {
        return Arrays.stream(raw).map(value -> shown(metric, value, 1)).toArray();
    }

    /**
     * Get the unit in which a metric is shown.
     *
     * @param metric which one
     */
    public static String unit(Metric metric) {
        return metric.indexUnit().filter(IndexUnit.OF_100_HOURS::equals).isPresent()
                ? "index of a sprint per 100 h"
                : metric.unit();
    }
}
