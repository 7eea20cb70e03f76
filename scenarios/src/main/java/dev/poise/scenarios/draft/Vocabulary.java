package dev.poise.scenarios.draft;

import dev.poise.parameters.ParameterCatalogue;
import dev.poise.parameters.ParameterSpec;
import dev.poise.scenarios.problem.NearestName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names that a scenario file may use: the dotted names of a catalogue, cut into groups. Immutable.
 */
public final class Vocabulary {
    private final ParameterCatalogue catalogue;
    private final Map<String, Set<String>> groups = new LinkedHashMap<>();

    /**
     * Cut the names of a catalogue into groups.
     *
     * @param catalogue the settings there are
     * @throws IllegalArgumentException when a name is a word of the file format, or both a setting and a group
     */
    public Vocabulary(ParameterCatalogue catalogue) {
        this.catalogue = catalogue;
        groups.put("", new LinkedHashSet<>());
        for (ParameterSpec spec : catalogue.specs()) {
            String name = spec.name();
            for (int dot = name.lastIndexOf('.'); dot >= 0; dot = name.lastIndexOf('.')) {
                group(name.substring(0, dot)).add(name.substring(dot + 1));
                name = name.substring(0, dot);
            }
            group("").add(name);
        }
        for (String group : groups.keySet()) {
            if (catalogue.find(group).isPresent() || Word.find(group).isPresent()) {
                throw new IllegalArgumentException(group + " cannot be a group: the name has another meaning");
            }
        }
        for (Word word : Word.values()) {
            if (catalogue.find(word.key()).isPresent()) {
                throw new IllegalArgumentException(word.key() + " cannot be a setting: it is a word of scenario files");
            }
        }
    }

    private Set<String> group(String prefix) {
        return groups.computeIfAbsent(prefix, unused -> new LinkedHashSet<>());
    }

    /** Get the settings there are. */
    public ParameterCatalogue catalogue() {
        return catalogue;
    }

    /**
     * Find a setting.
     *
     * @param name the dotted name
     */
    public Optional<ParameterSpec> find(String name) {
        return catalogue.find(name);
    }

    /**
     * Get the names in a group, in the order of the catalogue.
     *
     * @param prefix the dotted name of the group, empty for the top
     * @return names of settings and groups without the prefix; empty when there is no such group
     */
    public List<String> names(String prefix) {
        return List.copyOf(groups.getOrDefault(prefix, Set.of()));
    }

    /**
     * Find what a mistyped name was meant to be: first in its own group, then anywhere by its last part.
     *
     * @param prefix the dotted name of the group it stands in, empty for the top
     * @param typed the name as typed
     * @return a dotted name or a word of the file format, or null when nothing is near
     */
    @Nullable
    String nearest(String prefix, String typed) {
        List<String> here = new ArrayList<>(names(prefix));
        if (prefix.isEmpty()) {
            Word.keys().forEach(here::add);
        }
        String near = NearestName.to(typed, here);
        if (near != null) {
            return prefix.isEmpty() ? near : prefix + "." + near;
        }
        return nearestSetting(prefix.isEmpty() ? typed : prefix + "." + typed);
    }

    /**
     * Find the setting that a mistyped dotted name was meant to be: by the whole name, then by its last part.
     *
     * @param typed the name as typed
     * @return a dotted name, or null when nothing is near
     */
    public @Nullable String nearestSetting(String typed) {
        List<String> all = catalogue.specs().stream().map(ParameterSpec::name).toList();
        String near = NearestName.to(typed, all);
        if (near != null) {
            return near;
        }
        String last = NearestName.to(
                lastPart(typed), all.stream().map(Vocabulary::lastPart).toList());
        return all.stream()
                .filter(name -> lastPart(name).equals(last))
                .findFirst()
                .orElse(null);
    }

    private static String lastPart(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
