package dev.poise.scenarios.draft;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The words at the top of a scenario file that are not settings. */
public enum Word {
    /** Two sentences on what the scenario shows. */
    ABOUT,
    /** What it starts from. */
    EXTENDS,
    /** When the file's own settings begin. */
    FROM,
    /** What changes during the run. */
    INTERVENTIONS,
    /** Which mechanisms are off. */
    WITHOUT;

    private final String key = name().toLowerCase(java.util.Locale.ROOT);

    /** Get the word as it stands in a file. */
    public String key() {
        return key;
    }

    static Optional<Word> find(String key) {
        return Arrays.stream(values()).filter(word -> word.key.equals(key)).findFirst();
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(Word::key).toList();
    }
}
