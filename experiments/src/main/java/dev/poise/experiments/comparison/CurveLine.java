package dev.poise.experiments.comparison;

import dev.poise.metrics.Metric;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One curve: the same team at every value of involvement. Immutable.
 *
 * @param name what sets this curve apart, such as the scenario's name or "technical knowledge 0.5"
 * @param technicalKnowledge the value it was drawn for, null when the scenario's own value was left alone
 * @param points by ascending involvement
 * @param region the positions of the points whose value delivered cannot be told apart from the highest; ascending
 * @param ends per metric, the last point compared with the first
 */
public record CurveLine(
        String name,
        @Nullable Double technicalKnowledge,
        List<CurvePoint> points,
        List<Integer> region,
        Map<Metric, Contrast> ends) {
    /** Copies the collections. */
    public CurveLine {
        points = List.copyOf(points);
        region = List.copyOf(region);
        ends = Collections.unmodifiableMap(new TreeMap<>(ends));
    }

    /** Get how a metric differs between the last point and the first. */
    public Contrast ends(Metric metric) {
        return Objects.requireNonNull(ends.get(metric));
    }
}
