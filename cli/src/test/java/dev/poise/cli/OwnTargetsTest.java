package dev.poise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.evidence.targets.measure.TargetMeasure;
import dev.poise.evidence.targets.measure.TargetMeasures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Targets that researchers bring. */
class OwnTargetsTest {
    private static final String SMALL = """
            configurations:
              - { id: short, about: half a year, runs: 4, quick: 3, set: { sprints: 8, warmup.sprints: 4 } }
            targets:
              - id: wide
                pattern: Some sprints deliver less than others | always.
                use: check
                source: our own team
                parts:
                  - { name: velocity | hours, configuration: short, measure: velocity.cv, low: 0, high: 5 }
              - id: far
                pattern: Nothing is like this.
                use: check
                source: nobody
                parts:
                  - { name: velocity, configuration: short, measure: velocity.cv, low: 50, high: 60 }
            """;

    @TempDir
    private Path folder;

    private void write(String text) throws IOException {
        Files.createDirectories(folder.resolve("mine"));
        Files.writeString(folder.resolve("mine/t.yaml"), text);
    }

    @Test
    void shouldHoldTheModelAgainstTargetsOfAFile() throws IOException {
        write(SMALL);
        Cli cli = new Cli(folder);

        assertThat(cli.run("targets", "--file", "mine/t.yaml", "--quick")).isEqualTo(1);
        assertThat(cli.out()).contains("1 of 2", "outside: far", "our own team", "short: half a year; 3 runs");

        assertThat(cli.run("targets", "--file", "mine/t.yaml", "--quick", "--only", "wide", "--format", "csv"))
                .isZero();
        assertThat(cli.out().lines()).hasSize(2).last().asString().startsWith("wide,check,true,velocity | hours,short");

        assertThat(cli.run("targets", "--file", "mine/t.yaml", "--quick", "--format", "json"))
                .isEqualTo(1);
        assertThat(cli.json().valueStream().map(one -> one.get("id").asString()))
                .containsExactly("wide", "far");
    }

    @Test
    void shouldSayOnThePageWhichFileWasRead() throws IOException {
        write(SMALL);
        Cli cli = new Cli(folder);

        assertThat(cli.run("targets", "--file", "mine/t.yaml", "--quick", "--out", "o"))
                .isEqualTo(1);
        assertThat(folder.resolve("o/targets.html"))
                .content()
                .contains(
                        "./poise targets --file mine/t.yaml --quick --seed 1",
                        "Digest of the file",
                        "without the noise of a questionnaire",
                        "id=\"target-wide\"");
        assertThat(folder.resolve("o/targets.md")).content().contains("velocity \\| hours");
    }

    @Test
    void shouldReadJsonToo() throws IOException {
        Files.writeString(folder.resolve("t.json"), """
                {"surveyNoise": 0.1,
                 "configurations": [{"id": "x", "about": "a", "runs": 2, "quick": 2, "set": {"sprints": 4}}],
                 "targets": [{"id": "1", "pattern": "p", "use": "tuning", "source": "s",
                   "parts": [{"name": "n", "configuration": "x", "measure": "rework.hours", "low": 0, "high": 1}]}]}
                """);

        assertThat(new Cli(folder).run("targets", "--file", "t.json", "--quick"))
                .isZero();
    }

    @Test
    void shouldEndWellWithEveryMeasureInVeryShortRuns() throws IOException {
        StringBuilder text = new StringBuilder("""
                configurations:
                  - { id: tiny, about: a week, runs: 1, quick: 1, set: { sprints: 1, warmup.sprints: 4, team.size: 3 } }
                  - id: loads
                    about: loads
                    runs: 1
                    quick: 1
                    set: { sprints: 2 }
                    sweep: { setting: stakeholders.load, values: [0.5, 1] }
                  - { id: lone, about: people, people: 2, quick: 1, phases: [{ days: 20 }, { days: 1, leave: true }, { days: 20 }] }
                  - { id: ill, about: people, people: 2, quick: 1, phases: [{ days: 1, until: 0 }, { days: 1 }] }
                targets:
                """);
        for (TargetMeasure measure : TargetMeasures.all()) {
            String where = measure instanceof TargetMeasure.OfSweep
                    ? "loads"
                    : measure instanceof TargetMeasure.OfPeople
                            ? measure.id().startsWith("leave") ? "lone" : "ill"
                            : "tiny";
            text.append("  - { id: ")
                    .append(measure.id())
                    .append(", pattern: p, use: check, source: s, parts: [{ name: n, configuration: ")
                    .append(where)
                    .append(", measure: ")
                    .append(measure.id())
                    .append(", low: 0, high: 1 }] }\n");
        }
        write(text.toString());
        Cli cli = new Cli(folder);

        assertThat(cli.run("targets", "--file", "mine/t.yaml", "--quick", "--out", "o"))
                .as(cli.err())
                .isEqualTo(1);
        assertThat(cli.err()).doesNotContain("failed");
    }

    static Stream<List<String>> wrongFiles() {
        return Stream.of(
                List.of("", "t.yaml:1:1: found an empty file, expected a file of targets, such as \"targets:\""),
                List.of("- a\n", "t.yaml:1:1: found a list"),
                List.of(SMALL.replace("targets:", "target:"), "t.yaml:3:1: found the unknown name target"),
                List.of(SMALL.replace("id: far", "id: Wide"), "t.yaml:10:9: found Wide a second time, first on line 4"),
                List.of(SMALL.replace("id: far", "id: far, near"), "t.yaml:10:9: found \"far, near\" for id"),
                List.of(SMALL.replace("use: check", "use: chek"), "did you mean check?"),
                List.of(SMALL.replace("warmup.sprints", "warmup.sprint"), "did you mean warmup.sprints?"),
                List.of(SMALL.replace("sprints: 8", "sprints: eight"), "t.yaml:2:"),
                List.of(SMALL.replace("velocity.cv, low: 0", "velocity.vc, low: 0"), "t.yaml:9:"),
                List.of(SMALL.replace("low: 50", "low: 70"), "t.yaml:15:9: found a band from 70.0 to 60.0"),
                List.of(SMALL.replace("velocity.cv", "leave.gone"), "expected a measure of teams for teams"),
                List.of(SMALL.replace("runs: 4", "runs: 1000000"), "t.yaml:2:"),
                List.of("surveyNoise: 2\n" + SMALL, "t.yaml:1:14: found 2 for surveyNoise, expected a number from 0.0"),
                List.of("a: [\n", "t.yaml:2:1: "));
    }

    @ParameterizedTest
    @MethodSource("wrongFiles")
    void shouldTellWhereAFileIsWrong(List<String> wrong) throws IOException {
        write(wrong.get(0));
        Cli cli = new Cli(folder);

        assertThat(cli.run("targets", "--file", "mine/t.yaml")).isEqualTo(2);
        assertThat(cli.err()).contains(wrong.get(1)).doesNotContain("Exception");
        assertThat(cli.err().lines())
                .allMatch(line -> line.matches("(poise: )?mine/t\\.yaml:\\d+:\\d+: found .+, expected .+"));
        assertThat(cli.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "absent.yaml | absent.yaml:1:1: found no such file, expected a file of targets",
                "mine | mine:1:1: found a folder, expected a file",
                "bytes.yaml | bytes.yaml:1:1: found bytes that are not UTF-8 text",
                "large.yaml | large.yaml:1:1: found a file of more than 256 kB",
                "mine/t.yaml --checks | --checks: found --file as well",
                "mine/t.yaml --only wise | --only: found wise, expected some of wide, far; did you mean wide?"
            })
    void shouldTellWhatCannotBeReadOrAsked(String arguments, String expected) throws IOException {
        write(SMALL);
        Files.write(folder.resolve("bytes.yaml"), new byte[] {'a', (byte) 0xff});
        Files.write(folder.resolve("large.yaml"), "#".repeat(300_000).getBytes(StandardCharsets.UTF_8));
        Cli cli = new Cli(folder);

        assertThat(cli.run(Stream.concat(Stream.of("targets", "--file"), Stream.of(arguments.split(" ", -1)))
                        .toArray(String[]::new)))
                .isEqualTo(2);
        assertThat(cli.err().lines()).singleElement().asString().contains(expected);
    }
}
