package dev.poise.experiments.comparison;

import dev.poise.readings.Reading;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * One point of a curve. Immutable.
 *
 * @param technicalInvolvement the value of the setting that is swept, 0..1
 * @param runs how many runs ended
 * @param readings one summary per reading, in the order of the dictionary; value as an index
 */
public record CurvePoint(double technicalInvolvement, int runs, Map<Reading, Summary> readings) {
    /** Copies the map. */
    public CurvePoint {
        readings = Collections.unmodifiableMap(new TreeMap<>(readings));
    }

    /** Get the summary of a reading. */
    public Summary summary(Reading reading) {
        return Objects.requireNonNull(readings.get(reading));
    }
}
