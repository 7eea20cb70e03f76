package dev.poise.experiments.study;

import dev.poise.metrics.Metric;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What points are compared with and how.
 *
 * @param baseline values by factor; the first point that has them all is the baseline; empty for the first point
 * @param best whether points are told apart from the best one as well
 * @param indifference the smallest differences that matter, where the study says so
 */
public record ComparisonRule(
        Map<String, Double> baseline, boolean best, Map<Metric, SmallestEffectOfInterest> indifference) {
    /** Copies the maps. */
    public ComparisonRule {
        baseline = Collections.unmodifiableMap(new LinkedHashMap<>(baseline));
        Map<Metric, SmallestEffectOfInterest> copy = new TreeMap<>();
        copy.putAll(indifference);
        indifference = Collections.unmodifiableMap(copy);
    }
}
