package dev.poise.workshop.guess;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Settings that a group proposes for the team from its phone. Immutable.
 *
 * @param group what the group calls itself, at most {@link #LONGEST_NAME} characters; may be empty
 * @param values values from 0 to 1, by the names of the settings; only those of {@link #SETTINGS} that the group has moved
 */
public record Proposal(String group, Map<String, Double> values) {
    /** The longest name of a group, in characters. */
    public static final int LONGEST_NAME = 40;

    /** The names of the settings that may be proposed: two of the Product Owner, three of the conditions. */
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
