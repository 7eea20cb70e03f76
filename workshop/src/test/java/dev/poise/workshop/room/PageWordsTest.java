package dev.poise.workshop.room;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.report.words.CatalogueWords;
import dev.poise.report.words.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The words of the page are there, all of them, in every language. */
class PageWordsTest {
    private static final Path WEB = Path.of("src/main/resources/dev/poise/workshop/web");
    private static final Language ENGLISH = Language.of("en");
    private static final List<String> OTHERS =
            Language.LANGUAGES.stream().skip(1).toList();
    /** What is the same word in both languages. */
    private static final Set<String> SAME_WORD = Set.of("metric.delivery.velocity", "metric.motivation.mean");

    @Test
    void shouldNameEverySettingAndMetricThatAScreenListsInEveryLanguage() {
        JsonNode vocabulary = PageVocabulary.tree(new Scenarios().resolver());
        Set<String> listed = new TreeSet<>();
        vocabulary.get("settings").forEach(each -> {
            if (each.get("situation").asBoolean()) {
                listed.add("setting." + each.get("name").asString());
            }
        });
        assertThat(listed).as("conditions").hasSizeGreaterThan(25);
        vocabulary.get("reasons").properties().forEach(outcome -> {
            listed.add("outcome." + outcome.getKey());
            outcome.getValue().forEach(reason -> {
                reason.get("settings").forEach(name -> listed.add("setting." + name.asString()));
                reason.get("constants").forEach(name -> listed.add("setting." + name.asString()));
            });
        });
        CatalogueWords.METRICS.forEach(metric -> listed.add("metric." + metric.id()));
        for (String language : Language.LANGUAGES) {
            assertThat(Language.of(language).texts().keySet()).as(language).containsAll(listed);
        }
        for (String language : OTHERS) {
            assertThat(listed.stream()
                            .filter(key -> Language.of(language).text(key).equals(ENGLISH.text(key))))
                    .as("left in English in %s", language)
                    .isSubsetOf(SAME_WORD);
        }
    }

    @Test
    void shouldHaveAWordForOneOfWhateverIsCounted() {
        Set<String> counted = new TreeSet<>();
        for (String script : scripts()) {
            Matcher text = Pattern.compile("\\bplural\\('([^']+)'").matcher(script);
            while (text.find()) {
                counted.add(text.group(1));
            }
        }
        assertThat(counted).hasSizeGreaterThan(7);
        for (String language : Language.LANGUAGES) {
            for (String key : counted) {
                assertThat(Language.of(language).texts()).as(language).containsKeys(key, key + ".one");
                assertThat(Language.of(language).text(key + ".one")).contains("{count}");
            }
        }
        assertThat(ENGLISH.text("happening.INCIDENTS.one")).isEqualTo("{count} incident");
        assertThat(Language.of("de").text("unit.year.one")).isEqualTo("Jahr");
    }

    @Test
    void shouldHaveEveryTextThatThePageAsksForByName() {
        Set<String> asked = new TreeSet<>();
        for (String script : scripts()) {
            Matcher text = Pattern.compile("\\b(?:t|plural)\\('([^']+)'").matcher(script);
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
