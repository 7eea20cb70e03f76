package dev.poise.workshop.room;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.metrics.ExhaustionRisk;
import dev.poise.workshop.agenda.AgendaReader;
import dev.poise.workshop.guess.Option;
import dev.poise.workshop.guess.Proposal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the scripts of the page and the server must agree on. */
class PageLimitsTest {
    private static final Path WEB = Path.of("src/main/resources/dev/poise/workshop/web");

    private static String script(String name) throws IOException {
        return Files.readString(WEB.resolve(name));
    }

    private static String found(String script, String pattern) throws IOException {
        Matcher matcher = Pattern.compile(pattern).matcher(script(script));
        assertThat(matcher.find()).as(script + " has " + pattern).isTrue();
        return matcher.group(1);
    }

    private static List<String> quoted(String text) {
        return Pattern.compile("'([^']*)'")
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    @Test
    void shouldDrawTheCutOffOfTheModel() throws IOException {
        assertThat(Double.parseDouble(found("parts/cutoff.mjs", "value: ([0-9.]+)")))
                .isEqualTo(ExhaustionRisk.CUT_OFF);
    }

    @Test
    void shouldHoldTheCutOffInOnePlace() throws IOException {
        try (Stream<Path> files = Files.walk(WEB)) {
            List<Path> others = files.filter(file -> file.toString().endsWith(".mjs"))
                    .filter(file -> !file.endsWith("cutoff.mjs"))
                    .toList();
            assertThat(others).hasSizeGreaterThan(30);
            for (Path file : others) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContain("value: .6 ");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "parts/agenda-editor.mjs, longestNotes, " + AgendaReader.LONGEST_NOTES,
        "parts/agenda-editor.mjs, longestText, " + AgendaReader.LONGEST_TEXT,
        "parts/agenda-editor.mjs, longestTitle, " + AgendaReader.LONGEST_TITLE,
        "parts/propose.mjs, longestName, " + Proposal.LONGEST_NAME,
        "views/debrief.mjs, longestTakeAway, " + Debrief.LONGEST_TAKE_AWAY
    })
    void shouldLetPeopleTypeAsMuchAsTheServerTakes(String script, String name, int longest) throws IOException {
        assertThat(Integer.parseInt(found(script, "const " + name + " = (\\d+);")))
                .isEqualTo(longest);
    }

    @Test
    void shouldLetGroupsProposeWhatTheServerTakes() throws IOException {
        String main = found("parts/propose.mjs", "const main = \\{(.*?)};");
        String conditions = found("parts/propose.mjs", "const conditions = \\{(.*?)};");
        List<String> proposed = quoted(main + conditions).stream()
                .filter(name -> name.contains("."))
                .toList();

        assertThat(proposed).containsExactlyElementsOf(Proposal.SETTINGS);
    }

    @Test
    void shouldOfferTheOptionsOfTheServerInTheirOrder() throws IOException {
        assertThat(quoted(found("parts/guess.mjs", "export const options = \\[(.*?)];")))
                .containsExactlyElementsOf(
                        Stream.of(Option.values()).map(Option::name).toList());
    }
}
