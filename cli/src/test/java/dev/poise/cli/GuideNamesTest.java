package dev.poise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** What a guide has in italics is on the page in the same words, so that a reader finds the button. */
class GuideNamesTest {
    private static final Path ROOT = Path.of("..");

    private static final Pattern BLOCK = Pattern.compile("```.*?```", Pattern.DOTALL);
    private static final Pattern ITALICS = Pattern.compile("(?<![*\\w])\\*(?!\\*)([^*]+?)\\*(?!\\*)");

    /** Icons of the archive, lines of the program, headings of the guide itself, settings by a short name. */
    private static final Set<String> ELSEWHERE = Set.of(
            "start workshop",
            "start workshop with phones",
            "resuming the session in ...",
            "another workshop keeps its session in ...",
            "privacy",
            "datenschutz",
            "seniority",
            "complexity");

    private static List<String> italics(String page) throws IOException {
        String text = BLOCK.matcher(Files.readString(ROOT.resolve(page))).replaceAll("");
        return ITALICS.matcher(text)
                .results()
                .map(found -> found.group(1).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
                .filter(name -> !ELSEWHERE.contains(name))
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "en, docs/tutorials/facilitator.md",
        "en, docs/facilitator.md",
        "en, docs/trainer.md",
        "de, docs/facilitator.de.md",
        "de, docs/trainer.de.md"
    })
    void shouldNameWhatIsOnThePageAsThePageDoes(String language, String page) throws IOException {
        Path words = ROOT.resolve("report/src/main/resources/dev/poise/report/words/" + language + ".json");
        List<String> onThePage = JsonMapper.shared()
                .readTree(words.toFile())
                .valueStream()
                .map(text -> text.asString("").toLowerCase(Locale.ROOT))
                .toList();
        assertThat(italics(page))
                .hasSizeGreaterThan(5)
                .allSatisfy(name -> assertThat(onThePage).anyMatch(text -> text.contains(name)));
    }
}
