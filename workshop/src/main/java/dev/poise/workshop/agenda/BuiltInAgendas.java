package dev.poise.workshop.agenda;

import dev.poise.report.words.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The workshop agendas that come with Poise, each in every language of the page. */
public final class BuiltInAgendas {
    /** Their names, the shortest agenda first. */
    public static final List<String> NAMES = List.of("15-minutes", "30-minutes", "60-minutes", "trainer");

    private static final String ENGLISH = "en";

    private BuiltInAgendas() {}

    /**
     * Find one by its name, with the language after it where that is not English, such as {@code 30-minutes.de}.
     *
     * @param name the name
     * @return the text; nothing when there is none of that name
     */
    public static Optional<String> find(String name) {
        return Language.LANGUAGES.stream()
                .filter(language -> name.endsWith("." + language))
                .findFirst()
                .map(language -> text(name.substring(0, name.length() - language.length() - 1), language))
                .orElseGet(() -> text(name, ENGLISH));
    }

    /**
     * Get the text of one, as an agenda file in YAML.
     *
     * @param name one of {@link #NAMES}
     * @param language one of {@link Language#LANGUAGES}
     * @return nothing when there is none of that name
     */
    public static Optional<String> text(String name, String language) {
        if (!NAMES.contains(name)) {
            return Optional.empty();
        }
        String file = String.format(Locale.ROOT, "/dev/poise/workshop/agendas/%s.%s.yaml", name, language);
        try (InputStream in = BuiltInAgendas.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + file);
            }
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
