package dev.poise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Claims that researchers bring. */
class OwnClaimsTest {
    private static final String CLAIM = """
            claims:
              - id: trusting
                says: More knowledge, more trust | always.
                read: As it stands.
                hypothesis: true
                mechanisms: [trust]
                sentence:
                  - { name: more trust, effect: "trust.mean[K.9] - trust.mean[K.1]", expect: higher, why: its name }
                predictions:
                  - { name: by much, effect: "trust.mean[K.9] - trust.mean[K.1]", expect: higher, smallest: .1, because: a tenth, source: assumption }
              - id: second
                says: Nothing differs from itself.
                read: As it stands.
                hypothesis: true
                mechanisms: [trust]
                sentence:
                  - { name: the same, effect: "trust.mean - trust.mean[K.1]", expect: higher, why: its name }
            """.replace("trust.mean - trust", "trust.mean[K.1] - trust");

    private static final String SMALL = "sweeps: { K: productOwner.technicalKnowledge }\n" + CLAIM;

    private static final String MAP = """
            sweeps: { K: productOwner.technicalKnowledge, I: productOwner.technicalInvolvement }
            map:
              of: value.delivered
              smallest: 2
              cells: { K: [.1, .9], I: [0, .5] }
              axes: { place: { here: "", there: K.5 } }
            """ + CLAIM;

    private static final String[] SHORT = {
        "claims", "--file", "mine/c.yaml", "--set", "sprints=4", "--set", "warmup.sprints=4"
    };

    @TempDir
    private Path folder;

    private void write(String text) throws IOException {
        Files.createDirectories(folder.resolve("mine"));
        Files.writeString(folder.resolve("mine/c.yaml"), text);
    }

    private static int run(Cli cli, String... more) {
        return cli.run(Stream.concat(Stream.of(SHORT), Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void shouldTryClaimsOfAFile() throws IOException {
        write(SMALL);
        Cli cli = new Cli(folder).with(SampleRuns::daysOnly);

        assertThat(run(cli, "--quick")).isBetween(0, 1);
        assertThat(cli.out())
                .contains("Of 2 sentences:", "Of 1 sharper prediction:")
                .containsIgnoringWhitespaces("poise claims trusting --file mine/c.yaml --explain");
        assertThat(run(cli, "second", "--quick", "--format", "csv")).isBetween(0, 1);
        assertThat(cli.out().lines()).hasSize(2).last().asString().startsWith("second,");
        assertThat(run(cli, "--quick", "--format", "json")).isBetween(0, 1);
        assertThat(cli.json().valueStream().map(one -> one.get("id").asString()))
                .containsExactly("trusting", "second");
    }

    @Test
    void shouldLeaveOutWhatAFileDoesNotAsk() throws IOException {
        write(SMALL);
        Cli cli = new Cli(folder).with(SampleRuns::daysOnly);

        assertThat(run(cli, "--worlds", "0", "--out", "o")).isBetween(0, 1);
        assertThat(folder.resolve("o/claims.html"))
                .content()
                .contains(
                        "Does the model say what mine/c.yaml claims?",
                        "./poise claims --file mine/c.yaml --worlds 0",
                        "Digest of the file")
                .doesNotContain("The balance point", "The map", "three products");
        assertThat(folder.resolve("o/claims.md"))
                .content()
                .contains("| trusting h |")
                .doesNotContain("best region", "products");
        assertThat(folder.resolve("o/claims.json"))
                .content()
                .contains("\"file\": \"mine/c.yaml\"", "\"fileDigest\"", "\"balance\": []", "\"map\": []");
    }

    @Test
    void shouldDrawAMapWithoutACurve() throws IOException {
        write(MAP);
        Cli cli = new Cli(folder).with(SampleRuns::daysOnly);

        assertThat(run(cli, "--map")).isZero();
        assertThat(cli.out())
                .contains("Where is the balance?", "place there", "I=0.5")
                .doesNotContain("Without contact");
        assertThat(run(cli, "--worlds", "0", "--out", "o")).isBetween(0, 1);
        assertThat(folder.resolve("o/claims.html"))
                .content()
                .contains("The map: knowledge and involvement by place")
                .doesNotContain("The balance point");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--map", "--map --quick"})
    void shouldRefuseAMapOfMoreSprintsThanAreObserved(String arguments) throws IOException {
        write(
                "conditions: { late: { interventions: [ { at: sprint 6, set: { productOwner.technicalInvolvement: 0.2 } } ] } }\n"
                        + MAP.replace("there: K.5", "there: late"));
        Cli cli = new Cli(folder);

        assertThat(run(cli, arguments.split(" ", -1))).isEqualTo(2);
        assertThat(cli.err().lines())
                .singleElement()
                .asString()
                .contains("--set: found sprints=4, expected at least 6 for the map");
    }

    static Stream<List<String>> wrongFiles() {
        return Stream.of(
                List.of("", "c.yaml:1:1: found an empty file, expected a file of claims, such as \"claims:\""),
                List.of("claims: []\n", "c.yaml:1:9: found "),
                List.of(SMALL.replace("claims:", "claim:"), "c.yaml:2:1: found the unknown name claim"),
                List.of(SMALL.replace("[K.9]", "[K.9 api]"), "c.yaml:9:"),
                List.of(SMALL.replace("technicalKnowledge", "technicalKnowlege"), "c.yaml:1:11: found K: "),
                List.of(SMALL.replace("id: second", "id: Trusting"), "c.yaml:12:9: found Trusting a second time"),
                List.of(SMALL.replace("id: second", "id: a b"), "c.yaml:12:9: found \"a b\" for id"),
                List.of(SMALL.replace("mechanisms: [trust]", "mechanisms: [trst]"), "did you mean trust?"),
                List.of(SMALL.replace("trust.mean[K.9] -", "trust.meen[K.9] -"), "did you mean trust.mean?"),
                List.of(SMALL.replace("expect: higher", "expect: highr"), "did you mean higher?"),
                List.of(
                        SMALL.replace(", why: its name }", " }"),
                        "found a part without why, expected why: why this measure"),
                List.of(
                        SMALL.replace(", source: assumption }", " }"),
                        "found a part without source, expected source: who says"),
                List.of(SMALL.replace("sentence:", "parts:"), "found the unknown name parts"),
                List.of(SMALL.replace("why: its name", "why: its name, in: teams"), "an effect in teams without teams"),
                List.of(SMALL.replace("trust.mean[K.9] - trust.mean[K.1]", "1 + 2"), "an expression without a measure"),
                List.of(MAP.replace("I: [0, .5]", "I: [0, 5]"), "c.yaml:5:32: found I: 5, expected a number from 0"),
                List.of(MAP.replace("K: [.1, .9], ", ""), "expected cells of the sweeps K (productOwner"),
                List.of(MAP.replace("axes: { place:", "axes: { value:"), "c.yaml:6:11: found an axis called value"),
                List.of(MAP.replace("of: value.delivered", "of: trust.mean"), "c.yaml:3:7: found trust.mean, expected"),
                List.of("conditions: { c: { sprints: 3 } }\n" + SMALL, "c.yaml:1:29: found sprints in a condition"),
                List.of("a: [\n", "c.yaml:2:1: "));
    }

    @ParameterizedTest
    @MethodSource("wrongFiles")
    void shouldTellWhereAFileIsWrong(List<String> wrong) throws IOException {
        write(wrong.get(0));
        Cli cli = new Cli(folder);

        assertThat(cli.run("claims", "--file", "mine/c.yaml")).isEqualTo(2);
        assertThat(cli.err()).contains(wrong.get(1)).doesNotContain("Exception");
        assertThat(cli.err().lines())
                .allMatch(line -> line.matches("(poise: )?mine/c\\.yaml:\\d+:\\d+: found .+, expected .+"));
        assertThat(cli.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "absent.yaml | absent.yaml:1:1: found no such file, expected a file of claims",
                "mine | mine:1:1: found a folder, expected a file",
                "mine/c.yaml --map | --map: found no map in mine/c.yaml, expected a file with map: in it",
                "mine/c.yaml thrusting | found thrusting, expected one of trusting, second; did you mean trusting?",
                "mine/c.yaml --only A1 | found A1, expected one of trusting, second"
            })
    void shouldTellWhatCannotBeReadOrAsked(String arguments, String expected) throws IOException {
        write(SMALL);
        Cli cli = new Cli(folder);

        assertThat(cli.run(Stream.concat(Stream.of("claims", "--file"), Stream.of(arguments.split(" ", -1)))
                        .toArray(String[]::new)))
                .isEqualTo(2);
        assertThat(cli.err().lines()).singleElement().asString().contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims.yaml", "asked.yaml"})
    void shouldUnderstandTheFilesOfTheExample(String name) throws IOException {
        Cli cli = new Cli(folder);
        Files.copy(Path.of("../examples/claims").resolve(name), folder.resolve(name));

        // nothing is run: the file is read first, and the claim is not in it
        assertThat(cli.run("claims", "none", "--file", name)).isEqualTo(2);
        assertThat(cli.err()).startsWith("poise claims: found none, expected ").hasLineCount(1);
    }
}
