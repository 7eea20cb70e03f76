package dev.poise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ClaimsCommandTest {
    private static final Set<String> VERDICTS = Set.of("supported", "opposed", "no clear effect", "too uncertain");

    private static final String[] SHORT = {"claims", "--quick", "--set", "sprints=8", "--set", "warmup.sprints=4"};

    @TempDir
    private Path folder;

    private static int run(Cli cli, String... more) {
        return cli.run(Stream.concat(Arrays.stream(SHORT), Arrays.stream(more)).toArray(String[]::new));
    }

    @Test
    void shouldWriteOneEntryPerClaim() {
        Cli cli = new Cli(folder);

        assertThat(run(cli, "--only", "A24,A13", "--format", "json")).isBetween(0, 1);
        assertThat(cli.json().valueStream().map(entry -> entry.get("id").asString()))
                .containsExactly("A13", "A24");
        for (JsonNode entry : cli.json()) {
            assertThat(entry.propertyNames()).containsExactly("id", "hypothesis", "sentence", "predictions");
            assertThat(entry.get("hypothesis").isBoolean()).isTrue();
            JsonNode sentence = entry.get("sentence");
            assertThat(sentence.propertyNames()).containsExactly("verdict", "effect", "low", "high", "n", "robustness");
            checkEstimate(sentence);
            assertThat(entry.get("predictions").size()).isPositive();
            for (JsonNode prediction : entry.get("predictions")) {
                assertThat(prediction.propertyNames())
                        .containsExactly("id", "name", "verdict", "effect", "low", "high", "n", "robustness");
                assertThat(prediction.get("id").asString())
                        .startsWith(entry.get("id").asString() + ":");
                checkEstimate(prediction);
            }
        }
    }

    private static void checkEstimate(JsonNode judged) {
        assertThat(VERDICTS).contains(judged.get("verdict").asString());
        assertThat(judged.get("low").asDouble()).isLessThan(judged.get("effect").asDouble());
        assertThat(judged.get("high").asDouble())
                .isGreaterThan(judged.get("effect").asDouble());
        assertThat(judged.get("n").asInt()).isGreaterThanOrEqualTo(10);
    }

    @Test
    void shouldEndWithOneAndSayWhyWhenAClaimFails() {
        Cli cli = new Cli(folder);

        assertThat(run(cli, "--only", "A13", "--without", "decisionRights")).isEqualTo(1);
        assertThat(cli.out())
                .contains(
                        "Of 1 sentence: 1 no clear effect.", "Of 2 sharper predictions:", "What the sentences fail by")
                .containsIgnoringWhitespaces("nobody has measured a Product Owner's involvement");
    }

    @Test
    void shouldShowEveryPartWhenAsked() {
        Cli cli = new Cli(folder);

        assertThat(run(cli, "--only", "A24", "--all")).isBetween(0, 1);
        assertThat(cli.out()).contains("Diminishing returns", "The sentence", "Sharper predictions", "above 0");
    }

    @Test
    void shouldWriteThePageAndEverythingAsData() {
        Cli cli = new Cli(folder);

        assertThat(run(cli, "A24", "--out", "mine")).isBetween(0, 1);
        assertThat(folder.resolve("mine/claims.html"))
                .content()
                .contains("<!DOCTYPE html>", "A24", "failing ones first", "Sharper predictions");
        assertThat(folder.resolve("mine/claims.json"))
                .content()
                .contains("Diminishing returns", "\"sentence\"", "\"why\"", "\"predictions\"", "\"source\"");
        assertThat(folder.resolve("mine/claims.md"))
                .content()
                .contains("| A24 | ", "| claim | verdict |", "### Sharper predictions", "| A24:1 | ");
        assertThat(cli.err()).contains("Written: mine");
        assertThat(run(cli, "A24", "--out", "mine")).isEqualTo(2);
        assertThat(run(cli, "A24", "--out", "mine", "--force")).isBetween(0, 1);
    }

    @Test
    void shouldExplainWhatIsBehindAClaim() {
        Cli cli = new Cli(folder).with(SampleRuns::daysOnly);

        assertThat(cli.run("claims", "A15", "--explain")).isZero();
        assertThat(cli.out())
                .contains("Said to be behind it: attention, overtime, burnout, roleConflict, freeSlots")
                .contains("held fixed: proves nothing")
                .contains("decisionRights");
        assertThat(cli.run("claims", "A15", "--explain", "--format", "csv")).isZero();
        assertThat(cli.out())
                .startsWith("claim,part,effect,off,left,gone,goneLow,goneHigh,heldFixed,said\n")
                .contains(",decisionRights,");
        assertThat(cli.run("claims", "A15", "--explain", "--format", "json")).isZero();
        assertThat(cli.json().path(0).path("claim").asString()).isEqualTo("A15");
        assertThat(folder).isEmptyDirectory();
    }

    private static final String SMALL_MAP = """
            sweeps: { K: productOwner.technicalKnowledge, I: productOwner.technicalInvolvement }
            conditions:
              reference: {}
              api: { product: { technicalShare: 0.85 } }
              steep: { culture: { powerDistance: 0.85 } }
            claims:
              - id: M1
                says: More knowledge, more value.
                read: Value.
                hypothesis: true
                mechanisms: [debt]
                sentence:
                  - { name: value, effect: "value.delivered[K.9] - value.delivered[K.1]", expect: higher, why: value }
            map:
              of: value.delivered
              smallest: 2
              cells: { K: [".1", ".9"], I: ["0", ".9"] }
              axes:
                product: { mixed: reference, API: api }
                team: { mixed: reference }
                culture: { flat: reference, steep: steep }
            """;

    @Test
    void shouldDrawTheMap() throws IOException {
        Files.writeString(folder.resolve("map.yaml"), SMALL_MAP);
        Cli cli = new Cli(folder).with(SampleRuns::daysOnly);

        assertThat(cli.run("claims", "--map", "--file", "map.yaml"))
                .as(cli.err())
                .isZero();
        assertThat(cli.out())
                .contains("Where is the balance?", "product API, team mixed, culture steep", "I=0.9", "4 places");
        assertThat(cli.run("claims", "--map", "--file", "map.yaml", "--format", "csv"))
                .isZero();
        assertThat(cli.out())
                .startsWith("product,team,culture,knowledge,involvement,value,low,high,n,amongHighest\n")
                .contains("\nAPI,mixed,steep,");
        assertThat(cli.run("claims", "--map", "--file", "map.yaml", "--format", "json", "--out", "map"))
                .isZero();
        assertThat(cli.json().path(0).path("n").asInt()).isPositive();
        assertThat(folder.resolve("map/map.csv")).content().contains("\nAPI,mixed,steep,");
        assertThat(folder.resolve("map/map.html"))
                .content()
                .contains("How much knowledge, and how much of the How?", "overview-0", "map-3")
                .contains("poise claims --file map.yaml --map --seed 1");
    }

    @Test
    void shouldRefuseWhatAMapOrAnExplanationWouldIgnore() {
        Cli cli = new Cli(folder).with(SampleRuns::daysOnly);

        assertThat(cli.run("claims", "A13", "--map", "--rest")).isEqualTo(2);
        assertThat(cli.err())
                .contains(
                        "--map: found claims beside it, expected none; the map is about none of them",
                        "--rest: found it beside --map, which looks at nothing else; expected one of them");
        assertThat(cli.run("claims", "A13", "--explain", "--out", "x")).isEqualTo(2);
        assertThat(cli.err()).contains("--out: found it beside --explain, which writes no files; expected it left out");
    }

    @Test
    void shouldTellWhatConclusionsRestOn() {
        Cli cli = new Cli(folder).with(SampleRuns::daysOnly);

        assertThat(cli.run("claims", "A15", "--quick", "--rest")).isBetween(0, 1);
        assertThat(cli.out())
                .contains("What the conclusions depend on")
                .containsPattern("\\d+\\s+changes,\\s+of\\s+which\\s+\\d+\\s+turn");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "claims --only A31 | found A31, expected A1 to A30; did you mean A1?",
                "claims B1 | found B1, expected A1 to A30",
                "claims --worlds -1 | --worlds: found -1, expected a whole number from 0 to 10000",
                "claims --explain --map | found --explain and --map, expected one of them",
                "claims --only A9 --set sprints=10 | --set: found sprints=10, expected at least 26 for A9",
                "claims --without decisionRight | did you mean decisionRights?",
                "claims --set product.complexty=.5 | did you mean product.complexity?",
                "claims --jobs -1 | --jobs: found -1"
            })
    void shouldTellWrongInputInOneLine(String command, String expected) {
        Cli cli = new Cli(folder);

        assertThat(cli.run(command.split(" ", -1))).isEqualTo(2);
        assertThat(cli.err()).contains(expected).doesNotContain("Exception");
        assertThat(cli.out()).isEmpty();
    }
}
