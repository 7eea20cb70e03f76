package dev.poise.evidence.claims;

import dev.poise.parameters.Mechanism;
import dev.poise.team.Intervention;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A word that alternatives are composed of, and what it stands for. Immutable.
 *
 * @param word the word
 * @param settings the values it sets, by dotted name
 * @param without the mechanisms it switches off
 * @param interventions what it changes while the run goes on
 */
public record Condition(
        String word, Map<String, Double> settings, Set<Mechanism> without, List<Intervention> interventions) {
    /** Copies the collections. */
    public Condition {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        without = Mechanism.inOrder(without);
        interventions = List.copyOf(interventions);
    }
}
