package dev.poise.workshop.guess;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A setting that a group proposes from its phone. Immutable.
 *
 * @param group what the group calls itself, at most {@link #LONGEST_NAME} characters; may be empty
 * @param values of some of {@link #SETTINGS}, each from 0 to 1
 */
public record Proposal(String group, Map<String, Double> values) {
    /** The longest name of a group. */
    public static final int LONGEST_NAME = 40;

    /** What may be proposed: the two sliders, and three conditions. */
    public static final List<String> SETTINGS = List.of(
            "productOwner.technicalInvolvement",
            "productOwner.technicalKnowledge",
            "product.technicalShare",
            "team.seniority",
            "product.complexity");

    /** Copies the map. */
    public Proposal {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }
}
