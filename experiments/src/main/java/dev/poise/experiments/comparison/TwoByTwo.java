package dev.poise.experiments.comparison;

import dev.poise.metrics.Metric;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Four scenarios that differ in two settings only, in all four combinations of two values each. Immutable.
 *
 * @param first the setting that differs first
 * @param second the other setting
 * @param byFirst per metric, what the first setting adds at each value of the second
 * @param bySecond per metric, what the second setting adds at each value of the first
 */
public record TwoByTwo(
        TwoByTwoFactor first,
        TwoByTwoFactor second,
        Map<Metric, TwoByTwoInteraction> byFirst,
        Map<Metric, TwoByTwoInteraction> bySecond) {

    /** Copies the maps; all metrics have to be there. */
    public TwoByTwo {
        byFirst = Collections.unmodifiableMap(new TreeMap<>(byFirst));
        bySecond = Collections.unmodifiableMap(new TreeMap<>(bySecond));
    }

    /** Get what the first setting adds to a metric. */
    public TwoByTwoInteraction ofFirst(Metric metric) {
        return Objects.requireNonNull(byFirst.get(metric));
    }

    /** Get what the second setting adds to a metric. */
    public TwoByTwoInteraction ofSecond(Metric metric) {
        return Objects.requireNonNull(bySecond.get(metric));
    }
}
