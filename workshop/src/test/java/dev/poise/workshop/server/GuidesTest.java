package dev.poise.workshop.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.report.words.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A guide says the same in every language: the same steps, tables, pictures and figures, and the words that the page has in it. */
class GuidesTest {
    private static final Pattern BLOCK = Pattern.compile("(?m)^(#+ |\\d+\\. |- |> |\\||!\\[|```)([^\\n]*)");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])\\d+(?:[.,]\\d+)*");
    private static final Pattern NAMED = Pattern.compile("(?<!\\*)\\*([^*]+)\\*(?!\\*)");

    static Stream<String> guides() {
        return GuideRoutes.NAMES.stream();
    }

    /** What kinds of block there are, in their order: how deep a heading is, how many columns a row has, which picture it is, in whatever language. */
    private static List<String> blocks(String text) {
        List<String> blocks = new ArrayList<>();
        BLOCK.matcher(text).results().forEach(found -> {
            String mark = found.group(1).strip();
            String rest = found.group(2);
            blocks.add(
                    switch (mark) {
                        case "|" -> "|" + rest.replaceAll("[^|]", "");
                        case "![" -> rest.substring(rest.indexOf("](")).replaceFirst("\\.[a-z]{2}(?=\\.png)", "");
                        default -> mark;
                    });
        });
        return blocks;
    }

    /** All figures, sorted: a language may have another order of words; 2,000 and 2.000 are the same. */
    private static List<String> figures(String text) {
        return NUMBER.matcher(text.replaceAll("\\]\\([^)]*\\)", "]"))
                .results()
                .map(MatchResult::group)
                .map(number -> number.replaceAll("[.,](?=\\d{3}(\\D|$))", ""))
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("guides")
    void shouldHaveTheSameStepsAndFiguresInEveryLanguage(String guide) {
        String english = GuideRoutes.text(guide, "en");
        assertThat(blocks(english)).hasSizeGreaterThan(10);
        for (String language : Language.LANGUAGES) {
            String text = GuideRoutes.text(guide, language);
            assertThat(blocks(text)).as(language).isEqualTo(blocks(english));
            assertThat(figures(text)).as(language).isEqualTo(figures(english));
        }
    }

    @ParameterizedTest
    @MethodSource("guides")
    void shouldCallWhatIsOnThePageByItsWordsThere(String guide) {
        String english = GuideRoutes.text(guide, "en");
        Map<String, String> keys = Language.of("en").texts();
        for (String language : Language.LANGUAGES.subList(1, Language.LANGUAGES.size())) {
            String text =
                    GuideRoutes.text(guide, language).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
            Map<String, String> words = Language.of(language).texts();
            // scenarios have their names from the catalogue
            Set<String> missing = new TreeSet<>();
            NAMED.matcher(english.replaceAll("\\s+", " "))
                    .results()
                    .map(found -> found.group(1))
                    .forEach(name -> {
                        Set<String> own = keys.entrySet().stream()
                                .filter(entry -> !entry.getKey().startsWith("scenario."))
                                .filter(entry -> entry.getValue().equals(name))
                                .map(entry -> words.get(entry.getKey()).toLowerCase(Locale.ROOT))
                                .collect(Collectors.toSet());
                        if (!own.isEmpty() && own.stream().noneMatch(text::contains)) {
                            missing.add(name + " " + own);
                        }
                    });
            assertThat(missing).as(language).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("guides")
    void shouldShowPagesInTheLanguageOfTheText(String guide) {
        for (String language : Language.LANGUAGES.subList(1, Language.LANGUAGES.size())) {
            assertThat(Pattern.compile("images/[^)]*")
                            .matcher(GuideRoutes.text(guide, language))
                            .results()
                            .map(MatchResult::group))
                    .allSatisfy(picture -> assertThat(picture).endsWith("." + language + ".png"));
        }
    }

    @ParameterizedTest
    @MethodSource("guides")
    void shouldLeadToGuidesInTheSameLanguage(String guide) {
        for (String language : Language.LANGUAGES.subList(1, Language.LANGUAGES.size())) {
            String text = GuideRoutes.text(guide, language);
            for (String other : GuideRoutes.NAMES) {
                assertThat(text).doesNotContain("(" + other + ".md");
            }
        }
    }
}
