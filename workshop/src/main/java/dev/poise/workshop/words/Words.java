package dev.poise.workshop.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * All words of one language: {@code words/<language>.json}, keys with texts. A text may hold places such as {@code {count}}. English
 * has the names of what the model knows from the model itself. Immutable.
 */
public final class Words {
    /** The languages there are; the first is the usual one. */
    public static final List<String> LANGUAGES = List.of("en", "de");

    private static final Map<String, Words> ALL = load();

    private final Locale locale;
    private final Map<String, String> texts;

    private Words(Locale locale, Map<String, String> texts) {
        this.locale = locale;
        this.texts = texts;
    }

    /**
     * Get the words of a language.
     *
     * @param language one of {@link #LANGUAGES}
     */
    public static Words of(String language) {
        Words words = ALL.get(language);
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
            throw new IllegalArgumentException(String.format(Locale.ROOT, "There is no text %s in %s.", key, locale));
        }
        for (int i = 0; i + 1 < places.length; i += 2) {
            text = text.replace("{" + places[i] + "}", String.valueOf(places[i + 1]));
        }
        return text;
    }

    /**
     * Write a number in the manner of the language.
     *
     * @param value finite
     * @param decimals how many
     */
    public String number(double value, int decimals) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value).replace('-', '\u2212');
    }

    /**
     * Write a difference with its sign.
     *
     * @param value finite
     * @param decimals how many
     */
    public String signed(double value, int decimals) {
        String text = number(value, decimals);
        boolean positive = value > 0 && text.chars().anyMatch(c -> c >= '1' && c <= '9');
        return positive ? "+" + text : text;
    }

    /** Put parts into one list, such as "a, b and c". */
    public String listed(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " " + text("word.and") + " " + parts.get(last);
    }

    private static Map<String, Words> load() {
        Map<String, Words> all = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
            Map<String, String> texts =
                    new LinkedHashMap<>(language.equals("en") ? CatalogueWords.english() : Map.of());
            for (Map.Entry<String, JsonNode> text : file(language).properties()) {
                texts.put(text.getKey(), text.getValue().asString());
            }
            all.put(language, new Words(Locale.forLanguageTag(language), java.util.Collections.unmodifiableMap(texts)));
        }
        return all;
    }

    private static JsonNode file(String language) {
        try (InputStream in = Words.class.getResourceAsStream("/dev/poise/workshop/words/" + language + ".json")) {
            if (in == null) {
                throw new IllegalStateException(String.format(Locale.ROOT, "The words for %s are missing.", language));
            }
            return JsonMapper.shared().readTree(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
