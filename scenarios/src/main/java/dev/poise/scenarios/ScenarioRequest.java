package dev.poise.scenarios;

import dev.poise.scenarios.catalogue.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a user asks to be run: a scenario, parts to put on it, and single settings. Nothing is checked yet. Immutable.
 *
 * @param base a built-in name or the path of a file, or null for the reference team
 * @param parts a built-in name or the path of a file for each part that was asked for
 * @param sets each {@code name=value}, later ones win
 */
public record ScenarioRequest(@Nullable String base, Map<Kind, String> parts, List<String> sets) {

    /** Copies the parts and the settings. */
    public ScenarioRequest {
        Map<Kind, String> copy = new EnumMap<>(Kind.class);
        copy.putAll(parts);
        parts = Collections.unmodifiableMap(copy);
        sets = List.copyOf(sets);
    }

    /**
     * Ask for one scenario.
     *
     * @param base a built-in name or the path of a file
     */
    public static ScenarioRequest of(String base) {
        return new ScenarioRequest(base, Map.of(), List.of());
    }

    /** Ask for the reference team. */
    public static ScenarioRequest ofReferenceTeam() {
        return new ScenarioRequest(null, Map.of(), List.of());
    }

    /**
     * Put a part on the scenario.
     *
     * @param kind which part
     * @param name a built-in name of that kind or the path of a file
     * @return a changed copy
     */
    public ScenarioRequest with(Kind kind, String name) {
        Map<Kind, String> more = new EnumMap<>(Kind.class);
        more.putAll(parts);
        more.put(kind, name);
        return new ScenarioRequest(base, more, sets);
    }

    /**
     * Set a single value on top of everything else.
     *
     * @param set such as {@code productOwner.courage=0.8}
     * @return a changed copy
     */
    public ScenarioRequest set(String set) {
        List<String> more = new ArrayList<>(sets);
        more.add(set);
        return new ScenarioRequest(base, parts, more);
    }
}
