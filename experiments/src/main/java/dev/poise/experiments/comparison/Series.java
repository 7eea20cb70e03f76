package dev.poise.experiments.comparison;

import dev.poise.metrics.Metric;
import java.util.Arrays;

/** What is followed sprint by sprint, for fans. In the order in which it is shown. */
public enum Series {
    /** Value delivered in each sprint; 100 is what the reference team delivers in a sprint. */
    VALUE_PER_SPRINT("value.delivered", "Value delivered in each sprint", Metric.VALUE_DELIVERED),
    /** Value delivered so far; 100 is what the reference team delivers in all sprints together, those of the longest scenario. */
    VALUE_SO_FAR("value.delivered.soFar", "Value delivered so far", Metric.VALUE_DELIVERED),
    /** Autonomy, mean of each sprint. */
    AUTONOMY("autonomy.mean", "Team autonomy", Metric.AUTONOMY_MEAN),
    /** Developers' exhaustion at the end of each sprint. */
    EXHAUSTION("burnout.exhaustion", "Developers' exhaustion", Metric.BURNOUT_EXHAUSTION),
    /** The Product Owner's exhaustion at the end of each sprint. */
    PO_EXHAUSTION("po.exhaustion", "Product Owner's exhaustion", Metric.PO_EXHAUSTION);

    private final String id;
    private final String label;
    private final Metric metric;

    Series(String id, String label, Metric metric) {
        this.id = id;
        this.label = label;
        this.metric = metric;
    }

    /** Get the dotted name used in files. */
    public String id() {
        return id;
    }

    /** Get a few words for people. */
    public String label() {
        return label;
    }

    /** Get the metric it is about: unit, range and direction. */
    public Metric metric() {
        return metric;
    }

    /**
     * Get what is drawn of one of the four outcomes: value adds up, everything else is a state.
     *
     * @param outcome one of {@link Outcomes#FOUR}
     * @throws IllegalArgumentException for any other metric
     */
    public static Series drawn(Metric outcome) {
        return Arrays.stream(values())
                .filter(series -> series != VALUE_PER_SPRINT && series.metric == outcome)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(outcome + " is not drawn"));
    }
}
