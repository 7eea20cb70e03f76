package dev.poise.experiments.comparison;

import dev.poise.metrics.Metric;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * One point of a curve. Immutable.
 *
 * @param technicalInvolvement the value of the setting that is swept, 0..1
 * @param runs how many runs ended
 * @param metrics one summary per metric, in the order of the catalogue; value as an index
 */
public record CurvePoint(double technicalInvolvement, int runs, Map<Metric, Summary> metrics) {
    /** Copies the map. */
    public CurvePoint {
        metrics = Collections.unmodifiableMap(new TreeMap<>(metrics));
    }

    /** Get the summary of a metric. */
    public Summary summary(Metric metric) {
        return Objects.requireNonNull(metrics.get(metric));
    }
}
