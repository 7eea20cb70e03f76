package dev.poise.cli;

import dev.poise.experiments.run.JsonText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Parts of a study file that are given as options, as a tree of names and values. */
final class StudyChange {
    private final Map<String, @Nullable Object> tree = new LinkedHashMap<>();

    /** Return whether nothing was given. */
    boolean isEmpty() {
        return tree.isEmpty();
    }

    /** Set something under a path of names. */
    void put(@Nullable Object value, String... path) {
        Map<String, @Nullable Object> group = tree;
        for (int i = 0; i < path.length - 1; i++) {
            group = group(group, path[i]);
        }
        group.put(path[path.length - 1], value);
    }

    /** Leave out what there is under a path of names. */
    void leaveOut(String... path) {
        put(null, path);
    }

    @SuppressWarnings("unchecked") // only groups are put where there are groups
    private static Map<String, @Nullable Object> group(Map<String, @Nullable Object> in, String name) {
        return (Map<String, @Nullable Object>)
                in.computeIfAbsent(name, unused -> new LinkedHashMap<String, @Nullable Object>());
    }

    /**
     * Take names with values apart.
     *
     * @param option in which they were given
     * @param pairs each one or several NAME=VALUE, separated by commas
     */
    static Map<String, String> pairs(String option, List<String> pairs) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String some : pairs) {
            for (String pair : some.split(",", -1)) {
                int at = pair.indexOf('=');
                if (at < 1 || at == pair.length() - 1) {
                    throw new BadInputException(String.format(
                            Locale.ROOT, "poise study: %s: found %s, expected NAME=VALUE", option, pair.strip()));
                }
                values.put(pair.substring(0, at).strip(), pair.substring(at + 1).strip());
            }
        }
        return values;
    }

    /** Take a value for a number where it is one, else for text. */
    static Object value(String text) {
        return text.matches("-?[0-9]+([.][0-9]+)?([eE][-+]?[0-9]+)?") ? new BigDecimal(text) : text;
    }

    /** Take several values. */
    static List<Object> values(String option, String text) {
        List<Object> values = new ArrayList<>();
        for (String one : text.split(":", -1)) {
            if (one.isBlank()) {
                throw new BadInputException(String.format(
                        Locale.ROOT, "poise study: %s: found %s, expected VALUE or VALUE:VALUE", option, text));
            }
            values.add(value(one.strip()));
        }
        return values;
    }

    /** Write it as JSON. */
    String json() {
        return JsonText.oneLine(tree);
    }
}
