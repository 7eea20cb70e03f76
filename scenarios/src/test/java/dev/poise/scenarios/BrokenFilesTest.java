package dev.poise.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenFilesTest {
    @TempDir
    Path folder;

    private List<String> yaml(String text) {
        return Sample.lines(Sample.resolve(folder, "a.yaml", text));
    }

    private List<String> json(String text) {
        return Sample.lines(Sample.resolve(folder, "a.json", text));
    }

    @Test
    void shouldRefuseAnEmptyFile() {
        String line = "a.yaml:1:1: found an empty file, expected a scenario, such as \"extends: reference-team\"";
        assertThat(yaml("")).containsExactly(line);
        assertThat(yaml("# only a comment\n\n")).containsExactly(line);
        assertThat(json(" \n")).containsExactly(line.replace("yaml", "json"));
    }

    @Test
    void shouldRefuseEveryDuplicateKey() {
        assertThat(yaml("sprints: 5\nteam:\n  size: 4\n  size: 5\nsprints: 6\n"))
                .containsExactly(
                        "a.yaml:4:3: found size a second time (first in line 3), expected each name once",
                        "a.yaml:5:1: found sprints a second time (first in line 1), expected each name once");
        assertThat(json("{\"sprints\": 5,\n \"sprints\": 6}"))
                .containsExactly("a.json:2:2: found sprints a second time (first in line 1), expected each name once");
    }

    @Test
    void shouldRefuseASettingWithTwoValuesAtOneTime() {
        String first = "interventions:\n  - { at: sprint 2, set: { culture: { safety: 0.2 } } }\n";
        assertThat(yaml(first + "  - { at: sprint 2 day 1, set: { culture: { safety: 0.9 } } }\n"))
                .containsExactly("a.yaml:3:53: found culture.safety a second time at sprint 2 day 1 (first in line 2), "
                        + "expected each setting once at one time");
        assertThat(Sample.resolve(
                        folder,
                        "a.yaml",
                        first + "  - { at: sprint 2 day 2, set: { culture: { safety: 0.9 } } }\n"
                                + "  - { at: sprint 2, set: { culture: { overtimeNorm: 0.2 } }, leave: 1 }\n"))
                .isInstanceOf(ScenarioResult.Loaded.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"sprints\": NaN}",
                "{\"sprints\": -Infinity}",
                "{\"sprints\": +1}",
                "{\"sprints\": .5}",
                "{\"sprints\": 1.}",
                "{\"sprints\": 01}",
                "{\"sprints\": 1 /* one */}",
                "{\"sprints\": 1 # one\n}",
                "{'sprints': 1}",
                "{sprints: 1}",
                "{\"sprints\": [1,,2]}",
                "{\"about\": \"\\q\"}",
                "{\"about\": \"a\tb\"}"
            })
    void shouldTellMalformedJsonWithoutTheSwitchesOfTheParser(String text) {
        assertThat(json(text))
                .singleElement()
                .asString()
                .contains("found malformed JSON (")
                .endsWith(", expected well-formed JSON")
                .doesNotContain("Feature", "ALLOW", "...");
    }

    @Test
    void shouldTellMalformedTextInOneLineAtItsPlace() {
        assertThat(yaml("sprints: 5\n  team: 3\n"))
                .containsExactly("a.yaml:2:7: found malformed YAML (mapping values are not allowed here),"
                        + " expected well-formed YAML");
        assertThat(yaml("team: [1, 2\nsprints: 3"))
                .singleElement()
                .asString()
                .startsWith("a.yaml:2:8: found malformed YAML (while parsing a flow sequence, expected ',' or ']'");
        assertThat(json("{\"sprints\": 5,\n \"team\": [1,}"))
                .containsExactly("a.json:2:13: found malformed JSON (Unexpected character ('}' (code 125)):"
                        + " expected a value), expected well-formed JSON");
        assertThat(json("{\"sprints\": 5"))
                .containsExactly("a.json:1:14: found malformed JSON (Unexpected end-of-input: expected close marker"
                        + " for Object), expected well-formed JSON");
    }

    @Test
    void shouldRefuseWhatIsNotASetOfNames() {
        assertThat(yaml("just words\n"))
                .containsExactly("a.yaml:1:1: found the text \"just words\","
                        + " expected names with values, such as \"extends: reference-team\"");
        assertThat(yaml("- sprints\n")).singleElement().asString().contains("found a list");
        assertThat(yaml("sprints: 5\n---\nsprints: 6\n"))
                .containsExactly("a.yaml:3:1: found a second document, expected one scenario in a file");
    }

    @Test
    void shouldRefuseAliasesSoThatABombCannotGoOff() {
        StringBuilder bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (char c = 'b'; c <= 'z'; c++) {
            bomb.append(String.format(
                    Locale.ROOT,
                    "%c: &%c [*%c, *%c, *%c, *%c, *%c, *%c]\n",
                    c,
                    c,
                    c - 1,
                    c - 1,
                    c - 1,
                    c - 1,
                    c - 1,
                    c - 1));
        }
        assertThat(yaml(bomb.toString()))
                .containsExactly("a.yaml:2:8: found the alias *a, expected no aliases; use extends");
        assertThat(yaml("team: { <<: *a }\n"))
                .containsExactly("a.yaml:1:13: found the alias *a, expected no aliases; use extends");
        assertThat(yaml("sprints: !!int 5\n"))
                .containsExactly("a.yaml:1:10: found a tag, expected no tags such as !!str");
    }

    @Test
    void shouldRefuseDepth() {
        assertThat(yaml("[".repeat(30))).singleElement().asString().contains("more than 20 levels");
        assertThat(yaml("[".repeat(100_000))).singleElement().asString().contains("more than 20 levels");
        assertThat(json("{\"a\":".repeat(20_000))).singleElement().asString().contains("more than 20 levels");
    }

    @Test
    void shouldRefuseNamesAndNumbersOfAnyLength() {
        assertThat(yaml("x".repeat(60_000) + ": 1\n")).hasSize(1);
        assertThat(json("{\"" + "x".repeat(60_000) + "\": 1}")).hasSize(1);
        assertThat(yaml("sprints: " + "9".repeat(60_000)))
                .hasSize(1)
                .first()
                .asString()
                .hasSizeLessThan(300);
        assertThat(json("{\"sprints\": " + "9".repeat(60_000) + "}"))
                .hasSize(1)
                .first()
                .asString()
                .hasSizeLessThan(300);
    }

    @Test
    void shouldRefuseMegabytesOfNonsenseWithOneLine() throws IOException {
        byte[] nonsense = new byte[5_000_000];
        Arrays.fill(nonsense, (byte) '[');
        Files.write(folder.resolve("big.yaml"), nonsense);

        assertThat(Sample.lines(Sample.resolver(folder).resolve("big.yaml")))
                .containsExactly("big.yaml:1:1: found a file of more than 256 kB, expected a scenario of at most that");
    }

    @Test
    void shouldRefuseWhatIsNotText() throws IOException {
        assertThat(yaml("sprints: 5\nteam: \u0007\n"))
                .containsExactly("a.yaml:2:7: found the control character U+0007, expected text");
        Files.write(folder.resolve("b.yaml"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        assertThat(Sample.lines(Sample.resolver(folder).resolve("b.yaml")))
                .containsExactly("b.yaml:1:1: found text in UTF-16, expected text in UTF-8");
        Files.createDirectory(folder.resolve("c.yaml"));
        assertThat(Sample.lines(Sample.resolver(folder).resolve("c.yaml")))
                .containsExactly("c.yaml:1:1: found a folder, expected a file");
    }

    @Test
    void shouldRefuseControlCharactersHoweverTheyAreWritten() {
        assertThat(yaml("sprints: 5\nabout: \"\\e[2J\"\n"))
                .containsExactly("a.yaml:2:8: found the control character U+001B, expected text");
        assertThat(yaml("\"\\x9b31m\": 5\n"))
                .containsExactly("a.yaml:1:1: found the control character U+009B, expected text");
        assertThat(json("{\"about\": \"\\ud800\"}"))
                .containsExactly("a.json:1:11: found the control character U+D800, expected text");
    }

    @Test
    void shouldReadACharacterOfTwoHalvesAtEveryPlace() {
        for (int before = 1000; before < 1040; before++) {
            assertThat(yaml("about: \"" + "x".repeat(before) + "\ud83d\ude00\"\nsprints: 0\n"))
                    .as("behind %d letters", before)
                    .containsExactly("a.yaml:2:10: found 0 for sprints, expected a whole number from 1 to 260");
        }
    }

    @Test
    void shouldRefuseNumbersThatReadersReadDifferently() {
        for (String number : List.of(
                "010",
                "0x10",
                "1_0",
                "0b1",
                "1:30",
                ".inf",
                ".nan",
                "1,5",
                "5%",
                "1e400",
                "1e-400",
                "1e-99999999999",
                "\u0665",
                "5.5",
                "5.0000000000000000000001",
                "9".repeat(60_000))) {
            assertThat(yaml("sprints: " + number + "\n"))
                    .as(number)
                    .singleElement()
                    .asString()
                    .startsWith("a.yaml:1:10: found ")
                    .endsWith("for sprints, expected a whole number from 1 to 260")
                    .hasSizeLessThan(200);
        }
        for (String number : List.of("5", "5.", "5.0", "+5", "50e-1", "0.5E1", "5.000000000000000000000000")) {
            assertThat(Sample.resolve(folder, "a.yaml", "sprints: " + number + "\n"))
                    .as(number)
                    .isInstanceOf(ScenarioResult.Loaded.class);
        }
    }

    @Test
    void shouldRefuseTwentyThousandUnknownNamesQuickly() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            many.append("sprint").append(i).append(":\n");
        }
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long began = clock.getCurrentThreadCpuTime();
        List<String> lines = yaml(many.toString());
        double seconds = (clock.getCurrentThreadCpuTime() - began) / 1e9;

        assertThat(lines).hasSize(51);
        assertThat(lines.get(50)).contains("found 19950 more problems");
        assertThat(lines.stream().filter(line -> line.contains("did you mean"))).hasSize(20);
        assertThat(seconds).as("processor time").isLessThan(3);
    }

    @Test
    void shouldReadAFileWithAByteOrderMark() {
        assertThat(Sample.resolve(folder, "a.yaml", "\uFEFFsprints: 5\n")).isInstanceOf(ScenarioResult.Loaded.class);
        assertThat(Sample.resolve(folder, "a.json", "\uFEFF{\"sprints\": 5}"))
                .isInstanceOf(ScenarioResult.Loaded.class);
    }

    @Test
    void shouldKeepEveryProblemOnOneLine() {
        String odd = "\"two\\nlines\\u2028\\u202e\"";
        assertThat(yaml(odd + ": 1\nsprints: " + odd + "\nwithout: " + odd + "\nextends: " + odd + "\n"))
                .hasSize(4)
                .allSatisfy(line -> assertThat(line.lines()).hasSize(1))
                .allSatisfy(line -> assertThat(line).doesNotContain("\u2028", "\u202e"));
        assertThat(new String("x".repeat(5000).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .satisfies(text -> assertThat(yaml(text + ": 1\n").get(0)).hasSizeLessThan(300));
    }
}
