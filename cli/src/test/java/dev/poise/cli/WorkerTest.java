package dev.poise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.readings.RunReadings;
import dev.poise.scenarios.batch.Runner;
import dev.poise.team.TeamScenario;
import dev.poise.team.TeamSettings;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WorkerTest {
    private static final TeamScenario BASE = TeamScenario.of("base", TeamSettings.standard());

    private static JsonNode answer(Runner<RunReadings> runner, String line) {
        String answer = new Worker(BASE, runner, 4, 1).answer(line);
        assertThat(answer).doesNotContain("\n");
        return JsonMapper.shared().readTree(answer);
    }

    @Test
    void shouldAnswerAPointWithAverages() {
        JsonNode high = answer(
                SampleRuns::run,
                "{\"id\": 7, \"set\": {\"productOwner.technicalInvolvement\": 1}, \"readings\": [\"autonomy.mean\"]}");
        JsonNode low =
                answer(SampleRuns::run, "{\"set\": {\"productOwner.technicalInvolvement\": 0}, \"replications\": 2}");
        assertThat(high.path("id").asInt()).isEqualTo(7);
        assertThat(high.path("n").asInt()).isEqualTo(4);
        assertThat(high.path("readings").size()).isEqualTo(1);
        assertThat(low.has("id")).isFalse();
        assertThat(low.path("n").asInt()).isEqualTo(2);
        assertThat(low.path("readings").path("autonomy.mean").asDouble()
                        - high.path("readings").path("autonomy.mean").asDouble())
                .isBetween(.39, .41);
    }

    @Test
    void shouldAnswerAPointWithAllItsMistakesAndGoOn() {
        JsonNode wrong = answer(
                SampleRuns::run,
                "{\"id\": \"a\", \"st\": 1, \"set\": {\"team.siz\": 5, \"team.size\": 500}, \"readings\": [\"value\"], \"seed\": 1.5}");
        assertThat(wrong.path("id").asString()).isEqualTo("a");
        assertThat(wrong.path("problems").toString())
                .contains(
                        "found the unknown name st",
                        "found the unknown setting team.siz; did you mean team.size?",
                        "team.size: found 500, expected a whole number",
                        "found the unknown reading value",
                        "seed: found 1.5");
        assertThat(answer(SampleRuns::run, "{").path("problems").toString()).contains("found no JSON");
        assertThat(answer(SampleRuns::run, "[]").path("problems").toString()).contains("found no object");
    }

    @Test
    void shouldCountRunsThatFailAndAverageTheOthers() {
        Runner<RunReadings> failing = (scenario, seed) -> {
            if (Math.floorMod(seed, 2) == 0) {
                throw new IllegalStateException("x");
            }
            return SampleRuns.run(scenario, seed);
        };
        JsonNode answer = answer(failing, "{\"replications\": 20, \"readings\": [\"trust.mean\"]}");
        assertThat(answer.path("n").asInt() + answer.path("failed").asInt()).isEqualTo(20);
        assertThat(answer.path("failed").asInt()).isBetween(3, 17);
        assertThat(answer.path("readings").path("trust.mean").asDouble()).isBetween(.4, .6);
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
        JsonNode certainty = answer(SampleRuns::run, "{\"replications\": 1, \"readings\": [\"trust.mean\"]}")
                .path("certainty")
                .path("trust.mean");
        assertThat(certainty.path("n").asInt()).isEqualTo(1);
        assertThat(certainty.path("sd").isNull()).isTrue();
        assertThat(certainty.path("hw95").isNull()).isTrue();
    }

    @Test
    void shouldRefuseAScenarioThatIsNotThere(@TempDir Path folder) {
        Cli cli = new Cli(folder);
        assertThat(cli.run("worker", "nowhere")).isEqualTo(2);
        assertThat(cli.err()).contains("the unknown scenario nowhere");
    }
}
