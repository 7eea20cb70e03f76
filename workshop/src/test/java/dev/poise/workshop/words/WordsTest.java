package dev.poise.workshop.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.poise.scenarios.catalogue.BuiltIn;
import dev.poise.scenarios.catalogue.Catalogue;
import dev.poise.scenarios.run.Happening;
import dev.poise.settings.Mechanism;
import dev.poise.team.TeamSettings;
import dev.poise.team.facts.Cause;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Path WEB = Path.of("src/main/resources/dev/poise/workshop/web");
    private static final Words ENGLISH = Words.of("en");

    @Test
    void shouldHaveTheSameTextsInEveryLanguageWithTheSamePlaces() {
        for (String language : Words.LANGUAGES) {
            Map<String, String> texts = Words.of(language).texts();
            assertThat(texts.keySet()).as(language).isEqualTo(ENGLISH.texts().keySet());
            texts.forEach((key, text) -> {
                assertThat(text).as(key).isNotBlank();
                assertThat(places(text)).as(language + " " + key).isEqualTo(places(ENGLISH.text(key)));
            });
        }
    }

    @Test
    void shouldNameEveryMechanismCauseAndHappening() {
        // a setting that is new is told by its own label until it has words here
        for (String key : ENGLISH.texts().keySet()) {
            if (key.startsWith("setting.")) {
                assertThat(TeamSettings.DICTIONARY.find(key.substring("setting.".length())))
                        .as(key)
                        .isPresent();
            }
        }
        for (Mechanism mechanism : Mechanism.values()) {
            assertThat(ENGLISH.texts()).containsKeys("mechanism." + mechanism.id(), "rule." + mechanism.id());
        }
        for (Cause cause : Cause.values()) {
            assertThat(ENGLISH.text("cause." + cause.name())).isEqualTo(cause.label());
        }
        for (Happening.Kind kind : Happening.Kind.values()) {
            assertThat(ENGLISH.texts()).containsKey("happening." + kind.name());
        }
    }

    @Test
    void shouldNameAndDescribeEveryBuiltInScenario() {
        for (BuiltIn builtIn : Catalogue.builtIn().all()) {
            String key = "scenario." + builtIn.name();
            assertThat(ENGLISH.text(key)).isEqualTo(builtIn.name());
            assertThat(ENGLISH.text(key + ".about")).isEqualTo(builtIn.about());
            assertThat(Words.of("de").text(key))
                    .as("results and the command know it by its name")
                    .startsWith(builtIn.name() + ": ");
        }
        assertThat(ENGLISH.texts().keySet().stream().filter(key -> key.startsWith("scenario.")))
                .hasSize(2 * Catalogue.builtIn().all().size());
    }

    @Test
    void shouldHaveEveryTextThatThePageAsksForByName() {
        Set<String> asked = new TreeSet<>();
        for (String script : scripts()) {
            Matcher text = Pattern.compile("\\bt\\('([^']+)'").matcher(script);
            while (text.find()) {
                asked.add(text.group(1));
            }
        }
        assertThat(asked).hasSizeGreaterThan(60);
        assertThat(ENGLISH.texts().keySet()).containsAll(asked);
    }

    @Test
    void shouldHoldNoWordsOutsideTheirFiles() {
        // text between tags that is more than a sign or a number
        Pattern loose = Pattern.compile("[a-z\"]>\\s*[A-Za-z][A-Za-z ]{3,}[^<$`{&]*</");
        for (String script : scripts()) {
            assertThat(script.lines()
                            .filter(line -> line.contains("html`")
                                    && loose.matcher(line).find()))
                    .isEmpty();
        }
    }

    @Test
    void shouldRefuseATextThatIsNotThere() {
        assertThatIllegalArgumentException().isThrownBy(() -> ENGLISH.text("no.such.text"));
        assertThatIllegalArgumentException().isThrownBy(() -> Words.of("xx"));
    }

    @Test
    void shouldWriteNumbersInTheMannerOfTheLanguage() {
        assertThat(Words.of("en").number(1234.5, 1)).isEqualTo("1,234.5");
        assertThat(Words.of("de").number(1234.5, 1)).isEqualTo("1.234,5");
        assertThat(Words.of("de").listed(List.of("a", "b", "c"))).isEqualTo("a, b und c");
    }

    private static Set<String> places(String text) {
        Matcher place = Pattern.compile("\\{(\\w+)}").matcher(text);
        Set<String> places = new TreeSet<>();
        while (place.find()) {
            places.add(place.group(1));
        }
        return places;
    }

    private static List<String> scripts() {
        try (Stream<Path> files = Files.walk(WEB)) {
            return files.filter(file ->
                            file.toString().endsWith(".mjs") && !file.toString().contains("vendor"))
                    .map(file -> {
                        try {
                            return Files.readString(file);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
