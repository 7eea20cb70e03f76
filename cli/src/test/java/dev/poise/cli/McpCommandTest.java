package dev.poise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.team.TeamRun;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class McpCommandTest {
    private static final String SMALL = "\"set\":{\"sprints\":2,\"team.size\":3}";

    @TempDir
    private Path folder;

    private Cli cli() {
        return new Cli(folder).with(TeamRun::metrics).with(TeamRun::run);
    }

    @ParameterizedTest
    @CsvSource({"2025-06-18,2025-06-18", "2024-11-05,2024-11-05", "1999-01-01,2025-11-25"})
    void shouldGreetInTheVersionThatIsAskedForOrInItsNewest(String asked, String spoken) {
        try (McpClient client = new McpClient(cli())) {
            JsonNode greeting = client.request(
                            "initialize",
                            "{\"protocolVersion\":\"" + asked
                                    + "\",\"capabilities\":{},\"clientInfo\":{\"name\":\"test\",\"version\":\"1\"}}")
                    .get("result");
            client.send("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}");

            assertThat(greeting.get("protocolVersion").asString()).isEqualTo(spoken);
            assertThat(greeting.get("serverInfo").get("name").asString()).isEqualTo("poise");
            assertThat(greeting.get("capabilities").has("tools")).isTrue();
            assertThat(greeting.get("instructions").asString()).contains("does not measure real people");
            // a notification has no answer, so this is the next one
            assertThat(client.request("ping", "{}").get("result").isEmpty()).isTrue();
        }
    }

    @Test
    void shouldListToolsWithASchemaAndTheCautionInEach() {
        try (McpClient client = new McpClient(cli())) {
            JsonNode tools = client.request("tools/list", "{}").get("result").get("tools");

            assertThat(tools.valueStream().map(tool -> tool.get("name").asString()))
                    .containsExactly("describe", "run", "compare", "curve", "study_plan", "query");
            assertThat(tools.valueStream()).allSatisfy(tool -> {
                JsonNode schema = tool.get("inputSchema");
                assertThat(schema.get("type").asString()).isEqualTo("object");
                assertThat(schema.get("additionalProperties").asBoolean()).isFalse();
                assertThat(schema.get("properties").valueStream())
                        .isNotEmpty()
                        .allSatisfy(property -> assertThat(
                                        property.get("description").asString())
                                .isNotBlank());
                assertThat(tool.get("description").asString()).contains("A model for discussion");
                assertThat(tool.get("annotations").get("readOnlyHint").asBoolean())
                        .isTrue();
            });
        }
    }

    @Test
    void shouldGiveTheNumbersThatTheCommandsGive() {
        Cli command = cli();
        assertThat(command.run(
                        "run",
                        "hands-on-expert",
                        "--set",
                        "sprints=2",
                        "--set",
                        "team.size=3",
                        "--seed",
                        "7",
                        "--format",
                        "json"))
                .isZero();
        String digest = command.json().get("digest").asString();
        assertThat(command.run(
                        "compare",
                        "what-and-why",
                        "hands-on-expert",
                        "--set",
                        "sprints=2",
                        "--set",
                        "team.size=3",
                        "--replications",
                        "4",
                        "--format",
                        "json"))
                .isZero();
        JsonNode compared = command.json();
        assertThat(command.run(
                        "curve",
                        "--points",
                        "2",
                        "--set",
                        "sprints=2",
                        "--set",
                        "team.size=3",
                        "--replications",
                        "4",
                        "--format",
                        "json"))
                .isZero();
        JsonNode drawn = command.json();

        try (McpClient client = new McpClient(cli(), "--jobs", "1")) {
            JsonNode run = client.values("run", "{\"scenario\":\"hands-on-expert\",\"seed\":7," + SMALL + "}");
            assertThat(run.get("digest").asString()).isEqualTo(digest);
            assertThat(run.get("sprints")).hasSize(2);

            JsonNode comparison = client.values(
                    "compare",
                    "{\"scenarios\":[\"what-and-why\",\"hands-on-expert\"],\"replications\":4," + SMALL + "}");
            for (int scenario = 0; scenario < 2; scenario++) {
                assertThat(comparison
                                .get("scenarios")
                                .get(scenario)
                                .get("metrics")
                                .get("value.delivered"))
                        .isEqualTo(compared.get("scenarios")
                                .get(scenario)
                                .get("metrics")
                                .get("value.delivered"));
            }
            assertThat(comparison.get("contrasts")).hasSize(4);
            assertThat(comparison.get("provenance").get("command").asString())
                    .isEqualTo(
                            "poise compare what-and-why hands-on-expert --set sprints=2 --set team.size=3 --seed 1 --replications 4");

            JsonNode curve = client.values("curve", "{\"points\":2,\"replications\":4," + SMALL + "}");
            assertThat(curve.get("points").get(1).get("metrics").get("autonomy.mean"))
                    .isEqualTo(drawn.get("points").get(1).get("metrics").get("autonomy.mean"));
        }
    }

    @Test
    void shouldDescribeWhatThereIsInAFewRows() {
        try (McpClient client = new McpClient(cli())) {
            JsonNode all = client.values("describe", "{\"what\":\"settings\"}");
            assertThat(all.get("settings")).hasSize(40);
            assertThat(all.get("found").asInt()).isGreaterThan(100);
            JsonNode found = client.values("describe", "{\"what\":\"metrics\",\"filter\":\"Exhaustion\"}");
            assertThat(found.get("metrics").valueStream())
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.toString().toLowerCase(java.util.Locale.ROOT))
                            .contains("exhaustion"));
            assertThat(client.values("describe", "{\"what\":\"mechanisms\"}").get("mechanisms"))
                    .hasSizeGreaterThan(20);
            assertThat(client.values("describe", "{\"what\":\"scenarios\"}").get("scenarios"))
                    .hasSizeGreaterThan(20);
        }
    }

    @Test
    void shouldSayHowManyGenerationsOfASearchFollowTheFirst() {
        try (McpClient client = new McpClient(cli())) {
            String yaml =
                    "study: s\\nfactors: { productOwner.technicalInvolvement: { range: [0, 1] } }\\nreplications: 2\\n"
                            + "search: { objectives: [value.delivered, po.exhaustion], budget: 100, population: 10 }";
            JsonNode answer = client.call("study_plan", "{\"yaml\":\"" + yaml + "\"}");
            JsonNode values = answer.get("structuredContent");
            assertThat(values.get("points").asInt()).isEqualTo(10);
            assertThat(values.get("generations").asInt()).isEqualTo(5);
            assertThat(values.get("runs").asInt()).isEqualTo(100);
            assertThat(answer.get("content").get(0).get("text").asString())
                    .contains("the first of at most 5 generations")
                    .contains("The points of the first generation:");

            assertThat(client.values(
                                    "study_plan",
                                    "{\"yaml\":\"study: s\\nreplications: 2\\nfactors: { team.size: { levels: [4, 6] } }\"}")
                            .has("generations"))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "describe   | {}                                         | expected one of settings, metrics",
                "describe   | {\"what\":\"setings\"}                     | did you mean settings?",
                "describe   | {\"what\":\"metrics\",\"filter\":\"zzz\"}  | no row of metrics holds this text",
                "run        | {\"scenario\":\"hands-on-exprt\"}          | did you mean hands-on-expert?",
                "run        | {\"scenaro\":\"hands-on-expert\"}          | did you mean scenario?",
                "run        | {\"set\":{\"team.sise\":5}}                | did you mean team.size?",
                "run        | {\"set\":{\"team.size\":99}}               | from 1 to 12",
                "run        | {\"set\":{\"team.size\":[5]}}              | expected a number or a word",
                "run        | {\"set\":{\"sprints\":53}}                 | at most 52",
                "run        | {\"seed\":1.5}                             | expected a whole number",
                "run        | {\"product\":\"hands-on-expert\"}          | which is of the kind product-owner",
                "run        | {\"without\":[\"trst\"]}                   | did you mean trust?",
                "compare    | {\"replications\":0}                       | a whole number from 1 to 1000",
                "compare    | {\"replications\":\"many\"}                | a whole number from 1 to 1000",
                "compare    | {\"scenarios\":[\"crunch\",\"crunch\"]}    | found one twice",
                "compare    | {\"scenarios\":[\"a\",\"b\",\"c\",\"d\",\"e\",\"f\",\"g\"]} | at most 6",
                "compare    | {\"scenarios\":[\"consumer-app\",\"api-platform\"]} | which cannot change during a run",
                "compare    | {\"replications\":1000,\"scenarios\":[\"what-and-why\",\"hands-on-expert\",\"former-programmer\",\"hands-on-novice\",\"non-technical\"]} | expected at most 4000",
                "curve      | {\"points\":1}                             | a whole number from 2 to 21",
                "curve      | {\"knowledge\":[0.5,2]}                    | a number from 0.0 to 1.0",
                "curve      | {\"knowledge\":[0.5,0.5]}                  | the same number twice",
                "study_plan | {}                                         | neither file nor yaml",
                "study_plan | {\"yaml\":\"study: x\\nfactor: {}\"}       | did you mean factors?",
                "query      | {\"study\":\"out\"}                        | expected both study and sql",
            })
    void shouldAnswerWrongArgumentsWithWhatIsExpected(String tool, String arguments, String expected) {
        try (McpClient client = new McpClient(cli())) {
            assertThat(client.wrong(tool, arguments)).contains(expected).doesNotContain("message:1", "Exception");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no json",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":",
                "[{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}]",
                "{\"id\":1,\"method\":\"ping\"}",
                "{\"jsonrpc\":\"2.0\",\"id\":null,\"method\":\"ping\"}",
                "{\"jsonrpc\":\"2.0\",\"id\":1.5,\"method\":\"ping\"}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"id\":1,\"method\":\"ping\"}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/cal\"}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"compre\"}}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"run\",\"arguments\":[1]}}",
            })
    void shouldAnswerWhatIsNoRequestWithAnErrorAndGoOn(String line) {
        try (McpClient client = new McpClient(cli())) {
            assertThat(client.ask(line).get("error").get("code").asInt()).isBetween(-32700, -32600);
            assertThat(client.request("ping", "{}").has("result")).isTrue();
        }
    }

    @Test
    void shouldRefuseWhatIsTooLongOrTooDeepAndGoOn() {
        String start = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\",\"params\":";
        try (McpClient client = new McpClient(cli())) {
            JsonNode tooLong = client.ask(start + "{\"x\":\"" + "y".repeat(300_000) + "\"}}");
            assertThat(tooLong.get("error").get("message").asString()).contains("more than 256 kB");
            JsonNode tooDeep = client.ask(start + "[".repeat(1000) + "]".repeat(1000) + "}");
            assertThat(tooDeep.get("error").get("code").asInt()).isEqualTo(-32700);
            assertThat(client.request("ping", "{}").has("result")).isTrue();
        }
    }

    @Test
    void shouldStopAnAnswerThatTakesTooLong() {
        try (McpClient client = new McpClient(cli(), "--seconds", "1", "--jobs", "1")) {
            assertThat(client.wrong("compare", "{\"replications\":1000,\"set\":{\"sprints\":52}}"))
                    .contains("no answer within 1 s");
            assertThat(client.request("ping", "{}").has("result")).isTrue();
        }
    }

    @Test
    void shouldTellOfAFaultInOneLineAndGoOn() {
        Cli broken = new Cli(folder).with((scenario, seed) -> {
            throw new IllegalStateException("a bug");
        });
        try (McpClient client = new McpClient(broken)) {
            assertThat(client.wrong("compare", "{\"replications\":2}"))
                    .isEqualTo("every run of a scenario failed: a bug");
            assertThat(client.request("ping", "{}").has("result")).isTrue();
        }
    }
}
