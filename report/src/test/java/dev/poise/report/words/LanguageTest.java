package dev.poise.report.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.poise.experiments.run.Happening;
import dev.poise.metrics.Metric;
import dev.poise.parameters.EvidenceLevel;
import dev.poise.parameters.Mechanism;
import dev.poise.parameters.ParameterSpec;
import dev.poise.scenarios.catalogue.BuiltIn;
import dev.poise.scenarios.catalogue.Catalogue;
import dev.poise.team.TeamSettings;
import dev.poise.team.events.Cause;
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
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class LanguageTest {
    private static final Language ENGLISH = Language.of("en");
    private static final List<String> OTHERS =
            Language.LANGUAGES.stream().skip(1).toList();

    @Test
    void shouldHaveTheSameTextsInEveryLanguageWithTheSamePlaces() {
        Set<String> unlisted = new TreeSet<>(unlisted());
        for (String language : OTHERS) {
            Map<String, String> texts = Language.of(language).texts();
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
    void shouldTakeEnglishNamesFromTheModelAlone() {
        Set<String> page = fileKeys("en");
        assertThat(page)
                .hasSizeGreaterThan(500)
                .doesNotContainAnyElementsOf(CatalogueWords.english().keySet());
        assertThat(ENGLISH.text("setting.productOwner.technicalInvolvement")).isEqualTo("Involvement in the How");
        assertThat(ENGLISH.text("setting.team.seniority")).isEqualTo("Seniority of the developers");
        assertThat(ENGLISH.text("setting.stakeholders.load")).isEqualTo("Work asked for");
        assertThat(ENGLISH.text("setting.stakeholders.load.hint")).isEqualTo("1 for about what the team can do");
        assertThat(ENGLISH.text("metric.trust.mean")).isEqualTo(Metric.TRUST_MEAN.label());
        assertThat(ENGLISH.text("cause.TOGETHER")).isEqualTo(Cause.TOGETHER.label());
    }

    @Test
    void shouldQuoteNoScaleBesideASliderThatRunsFromNoneToAHundred() {
        List<ParameterSpec> shares = TeamSettings.CATALOGUE.specs().stream()
                .filter(spec -> spec.grade() == EvidenceLevel.SITUATION && spec.kind() == ParameterSpec.Kind.NUMBER)
                .filter(spec -> spec.low() >= 0 && spec.high() <= 1)
                .toList();
        assertThat(shares).hasSizeGreaterThan(8);
        for (String language : Language.LANGUAGES) {
            Map<String, String> texts = Language.of(language).texts();
            for (ParameterSpec share : shares) {
                String key = "setting." + share.name();
                assertThat(texts.get(key) + texts.getOrDefault(key + ".hint", ""))
                        .as("%s in %s", key, language)
                        .doesNotContainPattern("\\d");
            }
        }
    }

    @Test
    void shouldNameASituationInFewWordsThatStandAlone() {
        for (ParameterSpec spec : TeamSettings.CATALOGUE.specs()) {
            if (spec.grade() == EvidenceLevel.SITUATION) {
                for (String language : Language.LANGUAGES) {
                    assertThat(Language.of(language).text("setting." + spec.name()))
                            .as(language)
                            .hasSizeLessThanOrEqualTo(52)
                            .doesNotContainPattern("(?i)\\b(they|their|them|sie|seither)\\b");
                }
            }
        }
    }

    @Test
    void shouldNameEveryMechanismAndHappening() {
        for (Mechanism mechanism : Mechanism.all()) {
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
                assertThat(Language.of(language).text("scenario." + builtIn.name()))
                        .as("results and the command know it by its name")
                        .startsWith(builtIn.name() + ": ");
            }
        }
    }

    @Test
    void shouldRefuseATextThatIsNotThere() {
        assertThatIllegalArgumentException().isThrownBy(() -> ENGLISH.text("no.such.text"));
        assertThatIllegalArgumentException().isThrownBy(() -> Language.of("xx"));
    }

    @Test
    void shouldWriteNumbersInTheMannerOfTheLanguage() {
        assertThat(Language.of("en").numerals().plain(1234.5, 1)).isEqualTo("1,234.5");
        assertThat(Language.of("de").numerals().plain(1234.5, 1)).isEqualTo("1.234,5");
        assertThat(Language.of("de").listed(List.of("a", "b", "c"))).isEqualTo("a, b und c");
    }

    /** Settings that only a scenario file names: constants that no screen lists. */
    private static List<String> unlisted() {
        Set<String> german = Language.of("de").texts().keySet();
        return TeamSettings.CATALOGUE.specs().stream()
                .filter(spec -> spec.grade() != EvidenceLevel.SITUATION)
                .map(spec -> "setting." + spec.name())
                .filter(key -> !german.contains(key))
                .toList();
    }

    private static Set<String> fileKeys(String language) {
        try {
            Path file = Path.of("src/main/resources/dev/poise/report/words", language + ".json");
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
}
