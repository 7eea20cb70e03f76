package dev.poise.workshop.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.poise.experiments.run.Happening;
import dev.poise.readings.Reading;
import dev.poise.scenarios.catalogue.BuiltIn;
import dev.poise.scenarios.catalogue.Catalogue;
import dev.poise.settings.Entry;
import dev.poise.settings.Grade;
import dev.poise.settings.Mechanism;
import dev.poise.team.TeamSettings;
import dev.poise.team.facts.Cause;
import dev.poise.workshop.room.Scenarios;
import dev.poise.workshop.room.Vocabulary;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WordsTest {
    private static final Path WEB = Path.of("src/main/resources/dev/poise/workshop/web");
    private static final Words ENGLISH = Words.of("en");
    private static final List<String> OTHERS = Words.LANGUAGES.stream().skip(1).toList();
    /** What is the same word in both languages. */
    private static final Set<String> SAME_WORD = Set.of("reading.delivery.velocity", "reading.motivation.mean");

    @Test
    void shouldHaveTheSameTextsInEveryLanguageWithTheSamePlaces() {
        Set<String> unlisted = new TreeSet<>(unlisted());
        for (String language : OTHERS) {
            Map<String, String> texts = Words.of(language).texts();
            assertThat(texts.keySet())
                    .as(language)
                    .containsExactlyInAnyOrderElementsOf(ENGLISH.texts().keySet().stream()
                            .filter(key -> !unlisted.contains(key))
                            .toList());
            texts.forEach((key, text) -> {
                assertThat(text).as(key).isNotBlank();
                assertThat(places(text)).as(language + " " + key).isEqualTo(places(ENGLISH.text(key)));
            });
        }
    }

    @Test
    void shouldNameEverySettingAndReadingThatAScreenListsInEveryLanguage() {
        JsonNode vocabulary = Vocabulary.tree(new Scenarios().resolver());
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
        CatalogueWords.READINGS.forEach(reading -> listed.add("reading." + reading.id()));
        for (String language : Words.LANGUAGES) {
            assertThat(Words.of(language).texts().keySet()).as(language).containsAll(listed);
        }
        for (String language : OTHERS) {
            assertThat(listed.stream()
                            .filter(key -> Words.of(language).text(key).equals(ENGLISH.text(key))))
                    .as("left in English in %s", language)
                    .isSubsetOf(SAME_WORD);
        }
    }

    @Test
    void shouldTakeEnglishNamesFromTheModelAlone() {
        Set<String> page = fileKeys("en");
        assertThat(page)
                .hasSizeGreaterThan(500)
                .doesNotContainAnyElementsOf(CatalogueWords.english().keySet());
        assertThat(ENGLISH.text("setting.productOwner.technicalInvolvement")).isEqualTo("Involvement in the How");
        assertThat(ENGLISH.text("setting.team.seniority")).isEqualTo("Seniority of the developers");
        assertThat(ENGLISH.text("setting.stakeholders.load")).isEqualTo("Work asked for");
        assertThat(ENGLISH.text("setting.stakeholders.load.hint")).isEqualTo("1 for about what the team can do");
        assertThat(ENGLISH.text("reading.trust.mean")).isEqualTo(Reading.TRUST_MEAN.label());
        assertThat(ENGLISH.text("cause.TOGETHER")).isEqualTo(Cause.TOGETHER.label());
    }

    @Test
    void shouldQuoteNoScaleBesideASliderThatRunsFromNoneToAHundred() {
        List<Entry> shares = TeamSettings.DICTIONARY.entries().stream()
                .filter(entry -> entry.grade() == Grade.SITUATION && entry.kind() == Entry.Kind.NUMBER)
                .filter(entry -> entry.low() >= 0 && entry.high() <= 1)
                .toList();
        assertThat(shares).hasSizeGreaterThan(8);
        for (String language : Words.LANGUAGES) {
            Map<String, String> texts = Words.of(language).texts();
            for (Entry share : shares) {
                String key = "setting." + share.name();
                assertThat(texts.get(key) + texts.getOrDefault(key + ".hint", ""))
                        .as("%s in %s", key, language)
                        .doesNotContainPattern("\\d");
            }
        }
    }

    @Test
    void shouldNameASituationInFewWordsThatStandAlone() {
        for (Entry entry : TeamSettings.DICTIONARY.entries()) {
            if (entry.grade() == Grade.SITUATION) {
                for (String language : Words.LANGUAGES) {
                    assertThat(Words.of(language).text("setting." + entry.name()))
                            .as(language)
                            .hasSizeLessThanOrEqualTo(52)
                            .doesNotContainPattern("(?i)\\b(they|their|them|sie|seither)\\b");
                }
            }
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
        for (String language : Words.LANGUAGES) {
            for (String key : counted) {
                assertThat(Words.of(language).texts()).as(language).containsKeys(key, key + ".one");
                assertThat(Words.of(language).text(key + ".one")).contains("{count}");
            }
        }
        assertThat(ENGLISH.text("happening.INCIDENTS.one")).isEqualTo("{count} incident");
        assertThat(Words.of("de").text("unit.year.one")).isEqualTo("Jahr");
    }

    @Test
    void shouldNameEveryMechanismAndHappening() {
        for (Mechanism mechanism : Mechanism.values()) {
            assertThat(ENGLISH.texts()).containsKeys("mechanism." + mechanism.id(), "rule." + mechanism.id());
        }
        for (Happening.Kind kind : Happening.Kind.values()) {
            assertThat(ENGLISH.texts()).containsKey("happening." + kind.name());
        }
    }

    @Test
    void shouldKeepTheNamesOfBuiltInScenariosInEveryLanguage() {
        for (BuiltIn builtIn : Catalogue.builtIn().all()) {
            for (String language : OTHERS) {
                assertThat(Words.of(language).text("scenario." + builtIn.name()))
                        .as("results and the command know it by its name")
                        .startsWith(builtIn.name() + ": ");
            }
        }
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

    /** Settings that only a scenario file names: constants that no screen lists. */
    private static List<String> unlisted() {
        Set<String> german = Words.of("de").texts().keySet();
        return TeamSettings.DICTIONARY.entries().stream()
                .filter(entry -> entry.grade() != Grade.SITUATION)
                .map(entry -> "setting." + entry.name())
                .filter(key -> !german.contains(key))
                .toList();
    }

    private static Set<String> fileKeys(String language) {
        try {
            Path file = Path.of("src/main/resources/dev/poise/workshop/words", language + ".json");
            return new TreeSet<>(
                    JsonMapper.shared().readTree(Files.readAllBytes(file)).propertyNames());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
