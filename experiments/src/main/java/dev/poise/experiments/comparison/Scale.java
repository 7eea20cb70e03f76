package dev.poise.experiments.comparison;

import dev.poise.readings.Reading;
import dev.poise.readings.ReferenceValue;

/** How raw readings are told to people: value as an index, everything else as it is. */
public final class Scale {
    private static final double HOURS = 100;

    private Scale() {}

    /**
     * Turn a raw reading into what is shown.
     *
     * @param reading which one
     * @param raw its raw value over the whole run
     * @param sprints measured sprints of that run
     * @return an index for value, 100 for the reference team; value per hour as the share of a sprint's index that 100 hours
     *     give; anything else unchanged
     */
    public static double shown(Reading reading, double raw, int sprints) {
        return switch (reading) {
            case VALUE_DELIVERED -> ReferenceValue.index(raw, sprints);
            case VALUE_PER_EFFORT -> ReferenceValue.index(raw * HOURS, 1);
            default -> raw;
        };
    }

    /**
     * Get the unit in which a reading is shown.
     *
     * @param reading which one
     */
    public static String unit(Reading reading) {
        return reading == Reading.VALUE_PER_EFFORT ? "index of a sprint per 100 h" : reading.unit();
    }
}
