package dev.poise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.batch.Runner;
import dev.poise.metrics.RunMetrics;
import dev.poise.scenarios.ScenarioResolver;
import dev.poise.scenarios.ScenarioResult;
import dev.poise.team.Intervention;
import dev.poise.team.TeamScenario;
import dev.poise.team.TeamSettings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PointWorkerTest {
    static final TeamScenario BASE = TeamScenario.of("base", TeamSettings.standard());
    static final String PROBLEM = "input:\\d+:\\d+: found .+, expected .+";

    static WorkerPointReader reader(TeamScenario base) {
        return new WorkerPointReader(
                base, PointWorkerTest::named, ScenarioResolver.of(Path.of("")).vocabulary(), 4, 1);
    }

    static TeamScenario named(String name) {
        ScenarioResult result = ScenarioResolver.of(Path.of("")).resolve(name);
        if (result instanceof ScenarioResult.Loaded loaded) {
            return loaded.scenario();
        }
        throw new BadInputException(
                ((ScenarioResult.Problems) result).describe().lines().toList());
    }

    static PointWorker worker(Runner<RunMetrics> runner) {
        return new PointWorker(reader(BASE), runner, new Cancellation());
    }

    private static List<JsonNode> answers(PointWorker worker, InputStream in) {
        try {
            InputLines lines = new InputLines(in);
            List<JsonNode> answers = new ArrayList<>();
            for (Optional<InputLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                String answer = worker.answer(line.get()).orElseThrow();
                assertThat(answer).doesNotContain("\n", "\r");
                answers.add(JsonMapper.shared().readTree(answer));
            }
            return answers;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode answer(Runner<RunMetrics> runner, String line) {
        List<JsonNode> answers = answers(worker(runner), bytes(line));
        assertThat(answers).hasSize(1);
        return answers.get(0);
    }

    private static List<String> problems(JsonNode answer) {
        List<String> problems = new ArrayList<>();
        answer.path("problems").forEach(each -> problems.add(each.asString()));
        assertThat(answer.has("metrics")).isEqualTo(problems.isEmpty());
        assertThat(problems).allMatch(each -> each.matches(PROBLEM));
        return problems;
    }

    @Test
    void shouldAnswerAPointWithAverages() {
        JsonNode high = answer(
                SampleRuns::run,
                "{\"id\": 7, \"set\": {\"productOwner.technicalInvolvement\": 1}, \"metrics\": [\"autonomy.mean\"]}");
        JsonNode low =
                answer(SampleRuns::run, "{\"set\": {\"productOwner.technicalInvolvement\": 0}, \"replications\": 2}");
        assertThat(high.path("id").asInt()).isEqualTo(7);
        assertThat(high.path("n").asInt()).isEqualTo(4);
        assertThat(high.path("metrics").size()).isEqualTo(1);
        assertThat(low.has("id")).isFalse();
        assertThat(low.path("n").asInt()).isEqualTo(2);
        assertThat(low.path("metrics").path("autonomy.mean").asDouble()
                        - high.path("metrics").path("autonomy.mean").asDouble())
                .isBetween(.39, .41);
    }

    /** What is set and what is asked for reach the run, to the last digit of a seed. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"set\": {\"team.size\": 5}}|5|1",
                "{\"set\": {\"team\": {\"size\": 5.0}}, \"seed\": 9223372036854775807}|5|9223372036854775807",
                "{\"seed\": 9223372036854775806, \"id\": \"a\"}|6|9223372036854775806",
                "{\"seed\": -9223372036854775808, \"set\": {}}|6|-9223372036854775808"
            })
    void shouldReadWhatIsSet(String line, int size, long seed) {
        WorkerPointReader.Read read = reader(BASE).read(new InputLines.Line.Text(1, line));
        assertThat(read.problems()).isEmpty();
        WorkerPoint point = read.point();
        assertThat(point).isNotNull();
        assertThat(point.seed()).isEqualTo(seed);
        assertThat(point.replications()).isEqualTo(4);
        assertThat(point.scenario().settings().number("team.size")).isEqualTo(size);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("{\"set\":[]}", "input:1:8: found a list for set, expected settings with their values"),
                Arguments.of("{\"set\":[\"team.size\",5]}", "found a list for set"),
                Arguments.of("{\"set\": null}", "found nothing for set"),
                Arguments.of("{\"set\": \"team.size\"}", "found the text \"team.size\" for set"),
                Arguments.of("{\"set\": {\"team.size\": \"5\"}}", "input:1:23: found the text \"5\" for team.size"),
                Arguments.of("{\"set\": {\"team.size\": 5.5}}", "found 5.5 for team.size, expected a whole number"),
                Arguments.of("{\"set\": {\"team.size\": null}}", "found nothing for team.size"),
                Arguments.of("{\"set\": {\"team.size\": true}}", "found true for team.size"),
                Arguments.of("{\"set\": {\"team.size\": [5]}}", "found a list for team.size"),
                Arguments.of("{\"set\": {\"team.siz\": 5}}", "did you mean team.size?"),
                Arguments.of("{\"set\": {\"culture.safety\": 1e-99999999999}}", "culture.safety"),
                Arguments.of("{\"set\": {\"culture.safety\": 1e99999999999}}", "culture.safety"),
                Arguments.of("{\"set\": {\"team.size\": 5, \"team\": {\"size\": 6}}}", "team.size a second time"),
                Arguments.of("{\"set\": {}, \"set\": {\"team.size\": 5}}", "set a second time (first in column 2)"),
                Arguments.of(
                        "{\"sett\": {}}", "found the unknown name sett, expected one of id, scenario, set, without"),
                Arguments.of("{\"metrics\": \"value.delivered\"}", "input:1:13: found the text \"value.delivered\""),
                Arguments.of("{\"metrics\": {}}", "found a group of names for metrics"),
                Arguments.of("{\"metrics\": []}", "found an empty list for metrics"),
                Arguments.of("{\"metrics\": [7]}", "found 7 in metrics"),
                Arguments.of("{\"metrics\": [\"value.deliverd\"]}", "did you mean value.delivered?"),
                Arguments.of("{\"metrics\": [\"trust.mean\", \"trust.mean\"]}", "trust.mean a second time"),
                Arguments.of("{\"replications\": 0}", "found 0 for replications, expected a whole number from 1 to"),
                Arguments.of("{\"replications\": 1.5}", "found 1.5 for replications"),
                Arguments.of("{\"replications\": 1e9}", "found 1e9 for replications"),
                Arguments.of("{\"replications\": \"20\"}", "found the text \"20\" for replications"),
                Arguments.of("{\"replications\": null}", "found nothing for replications"),
                Arguments.of("{\"seed\": 9223372036854775808}", "found 9223372036854775808 for seed"),
                Arguments.of("{\"seed\": 1.25}", "found 1.25 for seed"),
                Arguments.of("{\"seed\": NaN}", "malformed JSON"),
                Arguments.of("{\"id\": {}}", "found a group of names for id"),
                Arguments.of("{\"id\": null}", "found nothing for id"),
                Arguments.of("{\"scenario\": 7}", "input:1:14: found 7 for scenario, expected the name of a scenario"),
                Arguments.of("{\"scenario\": \"hands-on-expret\"}", "did you mean hands-on-expert?"),
                Arguments.of("{\"scenario\": \"no/such/file.yaml\"}", "found the scenario no/such/file.yaml ("),
                Arguments.of("{\"without\": \"contcat\"}", "found the unknown mechanism contcat"),
                Arguments.of("{\"without\": 7}", "input:1:13: found 7"),
                Arguments.of("{\"values\": \"true\"}", "found the text \"true\" for values, expected true or false"),
                Arguments.of("{\"series\": 1}", "found 1 for series, expected true or false"),
                Arguments.of("{\"quantiles\": 0.5}", "found 0.5 for quantiles, expected a list of probabilities"),
                Arguments.of("{\"quantiles\": []}", "found an empty list for quantiles"),
                Arguments.of("{\"quantiles\": [1.5]}", "found 1.5 in quantiles, expected a probability from 0 to 1"),
                Arguments.of("{\"quantiles\": [0.5, 0.50]}", "in quantiles a second time"),
                Arguments.of(
                        "{\"quantiles\": [" + "0.1,".repeat(100) + "0.1]}", "found 101 quantiles, expected at most"),
                Arguments.of(
                        "{\"replications\": 1000000, \"values\": true}",
                        "numbers of single runs, expected at most 5000000"),
                Arguments.of("[]", "input:1:1: found a list, expected names with values"),
                Arguments.of("7", "found 7, expected names with values"),
                Arguments.of("null", "found nothing, expected names with values"),
                Arguments.of("{", "malformed JSON"),
                Arguments.of("{} {}", "found a second document, expected one point on a line"),
                Arguments.of("{} x", "malformed JSON"),
                Arguments.of("", "input:1:1: found an empty line, expected a point"),
                Arguments.of("   ", "found an empty line"),
                Arguments.of("{\"id\": \"\\u001b[31m\"}", "the control character U+001B"),
                Arguments.of("[".repeat(100_000), "more than 20 levels"),
                Arguments.of("{\"set\":".repeat(30_000), "more than 20 levels"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void shouldRefuseWhatItDoesNotUnderstandAndSayWhereAndWhatItExpected(String line, String problem) {
        PointWorker worker = worker(SampleRuns::run);
        List<JsonNode> answers = answers(worker, bytes(line + "\n{}\n"));
        assertThat(answers).hasSize(2);
        assertThat(String.join("\n", problems(answers.get(0)))).contains(problem);
        assertThat(answers.get(1).path("n").asInt())
                .as("the next line is answered")
                .isEqualTo(4);
        assertThat(worker.exitCode()).isEqualTo(2);
    }

    @Test
    void shouldAnswerAPointWithAllItsMistakesUnderTheNumberOfItsLine() {
        List<JsonNode> answers = answers(worker(SampleRuns::run), bytes("""
                {"id": 1}
                {"id": "a", "st": 1, "set": {"team.siz": 5, "team.size": 500}, "metrics": ["value"], "seed": 1.5}
                """));
        assertThat(answers.get(0).path("id").asInt()).isEqualTo(1);
        assertThat(answers.get(1).path("id").asString()).isEqualTo("a");
        assertThat(problems(answers.get(1)))
                .hasSize(5)
                .allMatch(each -> each.startsWith("input:2:"))
                .anyMatch(each -> each.contains("500 for team.size, expected a whole number from"));
    }

    /** Ten megabytes on one line, or bytes that are no text, are refused without being held, and the next line is answered. */
    @Test
    void shouldGoOnBehindALineThatCannotBeRead() {
        InputStream in = new SequenceInputStream(
                bytes("{\"id\": \"" + "x".repeat(10_000_000) + "\"}\r\n"),
                new SequenceInputStream(
                        new ByteArrayInputStream(new byte[] {'{', '"', (byte) 0xc3, '"', ':', '1', '}', '\n'}),
                        bytes("{\"id\": 3}\r\n")));
        List<JsonNode> answers = answers(worker(SampleRuns::run), in);
        assertThat(answers).hasSize(3);
        assertThat(problems(answers.get(0)))
                .containsExactly("input:1:1: found more than 256 kB, expected a line of at most that");
        assertThat(problems(answers.get(1)))
                .containsExactly("input:2:1: found bytes that are not UTF-8 text, expected text in UTF-8");
        assertThat(answers.get(2).path("id").asInt()).isEqualTo(3);
    }

    @Test
    void shouldRefuseInterventionsThatTheRunNeverComesTo() {
        TeamScenario base = new TeamScenario(
                "base",
                BASE.settings(),
                Set.of(),
                List.of(new Intervention(6, 1, Map.of("productOwner.technicalInvolvement", .2))));
        PointWorker worker = new PointWorker(reader(base), SampleRuns::run, new Cancellation());
        List<JsonNode> answers = answers(worker, bytes("{\"set\": {\"sprints\": 6}}\n{\"set\": {\"sprints\": 5}}\n"));
        assertThat(problems(answers.get(0))).isEmpty();
        assertThat(problems(answers.get(1)))
                .containsExactly(
                        "input:2:1: found an intervention at sprint 6, expected a sprint from 1 to 5; sprints is 5");
    }

    @Test
    void shouldCountRunsThatFailSayWhyAndAverageTheOthers() {
        Runner<RunMetrics> failing = (scenario, seed) -> {
            if (Math.floorMod(seed, 4) == 0) {
                throw new IllegalStateException("x");
            }
            if (Math.floorMod(seed, 4) == 2) {
                throw new OutOfMemoryError("y");
            }
            return SampleRuns.run(scenario, seed);
        };
        PointWorker worker = worker(failing);
        JsonNode answer = answers(worker, bytes("{\"replications\": 20, \"metrics\": [\"trust.mean\"]}"))
                .get(0);
        assertThat(worker.exitCode()).isEqualTo(3);
        assertThat(answer.path("n").asInt() + answer.path("failed").asInt()).isEqualTo(20);
        assertThat(answer.path("failed").asInt()).isBetween(3, 17);
        assertThat(answer.path("failures").toString()).contains("\"x\"", "not enough memory for this run alone");
        assertThat(answer.path("metrics").path("trust.mean").asDouble()).isBetween(.4, .6);
        JsonNode certainty = answer.path("certainty").path("trust.mean");
        int n = certainty.path("n").asInt();
        assertThat(n).isEqualTo(answer.path("n").asInt());
        assertThat(certainty.path("hw95").asDouble()
                        * Math.sqrt(n)
                        / certainty.path("sd").asDouble())
                .as("Student's t at 95%")
                .isBetween(2.0, 4.4);
    }

    @Test
    void shouldNotBeSureOfOneRun() {
        JsonNode certainty = answer(SampleRuns::run, "{\"replications\": 1, \"metrics\": [\"trust.mean\"]}")
                .path("certainty")
                .path("trust.mean");
        assertThat(certainty.path("n").asInt()).isEqualTo(1);
        assertThat(certainty.path("sd").isNull()).isTrue();
        assertThat(certainty.path("hw95").isNull()).isTrue();
    }

    @Test
    void shouldStopBetweenTwoRuns() {
        Cancellation cancellation = new Cancellation();
        PointWorker worker = new PointWorker(
                reader(BASE),
                (scenario, seed) -> {
                    cancellation.cancel();
                    return SampleRuns.run(scenario, seed);
                },
                cancellation);
        assertThat(worker.answer(new InputLines.Line.Text(1, "{\"replications\": 1000}")))
                .isEmpty();
    }

    @Test
    void shouldRefuseAScenarioThatIsNotThere(@TempDir Path folder) {
        Cli cli = new Cli(folder);
        assertThat(cli.run("worker", "nowhere")).isEqualTo(2);
        assertThat(cli.err()).contains("the unknown scenario nowhere");
    }
}
