package dev.poise.evidence.claims.measure;

import dev.poise.readings.Reading;
import dev.poise.readings.ReferenceValue;
import dev.poise.readings.RunReadings;
import java.util.Arrays;

/**
 * How raw value is told: as an index with a reference at 100. Where constants of the model are changed, the reference is the
 * reference team under the same constants, because raw value means nothing across them.
 *
 * @param perSprint raw value that the reference delivers in a sprint, above 0
 */
public record ValueScale(double perSprint) {
    private static final double HOURS = 100;

    /** Get the scale of the model as it comes. */
    public static ValueScale standard() {
        return new ValueScale(ReferenceValue.PER_SPRINT);
    }

    double whole(Reading reading, RunReadings readings) {
        double raw = readings.get(reading);
        return switch (reading) {
            case VALUE_DELIVERED -> index(raw) / readings.series(reading).length;
            case VALUE_PER_EFFORT -> index(raw * HOURS);
            default -> raw;
        };
    }

    double[] series(Reading reading, double[] raw) {
        return switch (reading) {
            case VALUE_DELIVERED -> Arrays.stream(raw).map(this::index).toArray();
            case VALUE_PER_EFFORT ->
                Arrays.stream(raw).map(value -> index(value * HOURS)).toArray();
            default -> raw;
        };
    }

    private double index(double raw) {
        return 100 * raw / perSprint;
    }
}
