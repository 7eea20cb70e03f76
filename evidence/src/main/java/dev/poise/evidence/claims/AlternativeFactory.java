package dev.poise.evidence.claims;

import dev.poise.parameters.Mechanism;
import dev.poise.parameters.ParameterSpec;
import dev.poise.parameters.Settings;
import dev.poise.scenarios.document.Numbers;
import dev.poise.team.Intervention;
import dev.poise.team.TeamScenario;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts alternatives together from words: conditions such as {@code api}, and sweeps such as {@code K.9}, a letter for a setting and its
 * value. Later words win. Immutable.
 */
public final class AlternativeFactory {
    private final Map<String, Condition> conditions;
    private final Map<String, ParameterSpec> sweeps;

    /**
     * Take the words there are.
     *
     * @param conditions by word
     * @param sweeps the setting of each sweep, by its letters
     */
    public AlternativeFactory(Map<String, Condition> conditions, Map<String, ParameterSpec> sweeps) {
        this.conditions = Collections.unmodifiableMap(new LinkedHashMap<>(conditions));
        this.sweeps = Collections.unmodifiableMap(new LinkedHashMap<>(sweeps));
    }

    /** List the words of conditions. */
    public List<String> words() {
        return List.copyOf(conditions.keySet());
    }

    /** Get the settings of the sweeps, by their letters. */
    public Map<String, ParameterSpec> sweeps() {
        return sweeps;
    }

    /** Return whether a word can stand in an alternative. */
    public boolean knows(String word) {
        return conditions.containsKey(word) || sweep(word).isPresent();
    }

    /**
     * Put an alternative together.
     *
     * @param alternative its words
     * @param world what all alternatives have in common
     * @throws IllegalArgumentException when a word is unknown
     */
    public TeamScenario scenario(List<String> alternative, StateOfTheWorld world) {
        Settings settings = world.settings();
        Set<Mechanism> without = new TreeSet<>();
        without.addAll(world.without());
        List<Intervention> interventions = new ArrayList<>();
        for (String word : alternative) {
            Condition condition = condition(word);
            for (Map.Entry<String, Double> set : condition.settings().entrySet()) {
                settings = settings.with(set.getKey(), set.getValue());
            }
            without.addAll(condition.without());
            interventions.addAll(condition.interventions());
        }
        return new TeamScenario("claim", settings, without, interventions);
    }

    /** Get the last sprint at which an intervention of the alternative happens; 0 without any. */
    int lastIntervention(List<String> alternative) {
        return alternative.stream()
                .flatMap(word -> condition(word).interventions().stream())
                .mapToInt(Intervention::sprint)
                .max()
                .orElse(0);
    }

    private Condition condition(String word) {
        Condition condition = conditions.get(word);
        if (condition != null) {
            return condition;
        }
        return sweep(word).orElseThrow(() -> new IllegalArgumentException("There is no condition called " + word));
    }

    private Optional<Condition> sweep(String word) {
        int digits = 0;
        while (digits < word.length() && Character.isLetter(word.charAt(digits))) {
            digits++;
        }
        ParameterSpec entry = sweeps.get(word.substring(0, digits));
        String number = word.substring(digits);
        if (entry == null || !entry.allows(Numbers.number(number))) {
            return Optional.empty();
        }
        return Optional.of(
                new Condition(word, Map.of(entry.name(), Numbers.number(number)), java.util.Set.of(), List.of()));
    }
}
