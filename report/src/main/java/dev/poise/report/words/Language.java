package dev.poise.report.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * All words of one language: {@code words/<language>.json}, keys with texts. A text may hold places such as {@code {count}}. English
 * has the names of what the model knows from the model itself; what came in jars has its English in every language. Immutable.
 */
public final class Language {
    /** The languages there are; the first is the usual one. */
    public static final List<String> LANGUAGES = List.of("en", "de");

    private static final Map<String, Language> ALL = load();

    /** English for terminals, numbers included. */
    public static final Language TERMINAL = new Language("en", of("en").texts, Numerals.TERMINAL);

    private final String name;
    private final Map<String, String> texts;
    private final Numerals numerals;

    private Language(String name, Map<String, String> texts, Numerals numerals) {
        this.name = name;
        this.texts = texts;
        this.numerals = numerals;
    }

    /**
     * Get the words of a language, as pages have them.
     *
     * @param language one of {@link #LANGUAGES}
     */
    public static Language of(String language) {
        Language words = ALL.get(language);
        if (words == null) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "%s is none of %s", language, LANGUAGES));
        }
        return words;
    }

    /** Get every key with its text, in the order of the file. */
    public Map<String, String> texts() {
        return texts;
    }

    /**
     * Get a text.
     *
     * @param key which one
     * @param places name and value of each place in it, in turn
     * @throws IllegalArgumentException when there is no such text
     */
    public String text(String key, Object... places) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "There is no text %s in %s.", key, name));
        }
        for (int i = 0; i + 1 < places.length; i += 2) {
            text = text.replace("{" + places[i] + "}", String.valueOf(places[i + 1]));
        }
        return text;
    }

    /** Get how numbers are written in it. */
    public Numerals numerals() {
        return numerals;
    }

    /** Put parts into one list, such as "a, b and c". */
    public String listed(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " " + text("word.and") + " " + parts.get(last);
    }

    private static Map<String, Language> load() {
        Map<String, Language> all = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
            Map<String, String> texts =
                    new LinkedHashMap<>(language.equals("en") ? CatalogueWords.english() : CatalogueWords.ofJars());
            for (Map.Entry<String, JsonNode> text : file(language).properties()) {
                texts.put(text.getKey(), text.getValue().asString());
            }
            all.put(
                    language,
                    new Language(
                            language,
                            Collections.unmodifiableMap(texts),
                            Numerals.of(Locale.forLanguageTag(language), texts.getOrDefault("word.to", "to"))));
        }
        return all;
    }

    private static JsonNode file(String language) {
        try (InputStream in = Language.class.getResourceAsStream("/dev/poise/report/words/" + language + ".json")) {
            if (in == null) {
                throw new IllegalStateException(String.format(Locale.ROOT, "The words for %s are missing.", language));
            }
            return JsonMapper.shared().readTree(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
