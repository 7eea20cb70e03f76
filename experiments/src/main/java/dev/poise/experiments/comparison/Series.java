package dev.poise.experiments.comparison;

import dev.poise.readings.Reading;
import java.util.Arrays;

/** What is followed sprint by sprint, for fans. In the order in which it is shown. */
public enum Series {
    /** Value delivered in each sprint; 100 is what the reference team delivers in a sprint. */
    VALUE_PER_SPRINT("value.delivered", "Value delivered in each sprint", Reading.VALUE_DELIVERED),
    /** Value delivered so far; 100 is what the reference team delivers in all sprints together, those of the longest scenario. */
    VALUE_SO_FAR("value.delivered.soFar", "Value delivered so far", Reading.VALUE_DELIVERED),
    /** Autonomy, mean of each sprint. */
    AUTONOMY("autonomy.mean", "Team autonomy", Reading.AUTONOMY_MEAN),
    /** Developers' exhaustion at the end of each sprint. */
    EXHAUSTION("burnout.exhaustion", "Developers' exhaustion", Reading.BURNOUT_EXHAUSTION),
    /** The Product Owner's exhaustion at the end of each sprint. */
    PO_EXHAUSTION("po.exhaustion", "Product Owner's exhaustion", Reading.PO_EXHAUSTION);

    private final String id;
    private final String label;
    private final Reading reading;

    Series(String id, String label, Reading reading) {
        this.id = id;
        this.label = label;
        this.reading = reading;
    }

    /** Get the dotted name used in files. */
    public String id() {
        return id;
    }

    /** Get a few words for people. */
    public String label() {
        return label;
    }

    /** Get the reading it is about: unit, range and direction. */
    public Reading reading() {
        return reading;
    }

    /**
     * Get what is drawn of one of the four outcomes: value adds up, everything else is a state.
     *
     * @param outcome one of {@link Outcomes#FOUR}
     * @throws IllegalArgumentException for any other reading
     */
    public static Series drawn(Reading outcome) {
        return Arrays.stream(values())
                .filter(series -> series != VALUE_PER_SPRINT && series.reading == outcome)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(outcome + " is not drawn"));
    }
}
