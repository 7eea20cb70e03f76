package dev.poise.cli;

import static dev.poise.cli.PointWorkerTest.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.experiments.batch.Cancellation;
import dev.poise.parameters.Mechanism;
import dev.poise.statistics.Sample;
import dev.poise.team.TeamRun;
import dev.poise.team.TeamScenario;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a point may ask for besides averages. */
class PointOutcomeTest {
    private static JsonNode answer(String line) {
        PointWorker worker =
                new PointWorker(PointWorkerTest.reader(named("reference-team")), TeamRun::metrics, new Cancellation());
        return JsonMapper.shared()
                .readTree(worker.answer(new InputLines.Line.Text(1, line)).orElseThrow());
    }

    @Test
    void shouldTellOfSingleRunsOfQuantilesAndOfSprintsWhenAsked() {
        JsonNode answer = answer(
                "{\"set\": {\"sprints\": 3, \"team.size\": 3}, \"metrics\": [\"value.delivered\", \"delivery.leadTime.p85\"],"
                        + " \"values\": true, \"quantiles\": [1, 0, 0.5], \"series\": true}");
        JsonNode values = answer.path("values").path("value.delivered");
        double[] all = new double[4];
        for (int i = 0; i < all.length; i++) {
            all[i] = values.get(i).asDouble();
        }
        assertThat(values.size()).isEqualTo(4);
        Sample sample = Sample.of(all);
        assertThat(sample.mean())
                .isEqualTo(answer.path("metrics").path("value.delivered").asDouble());
        JsonNode quantiles = answer.path("quantiles").path("value.delivered");
        assertThat(quantiles.get(0).asDouble()).isEqualTo(sample.max());
        assertThat(quantiles.get(1).asDouble()).isEqualTo(sample.min());
        assertThat(quantiles.get(2).asDouble()).isEqualTo(sample.quantile(.5));
        JsonNode series = answer.path("series").path("value.delivered");
        double sum = 0;
        for (JsonNode sprint : series.path("mean")) {
            sum += sprint.asDouble();
        }
        assertThat(sum / 3).as("an index of each sprint").isCloseTo(sample.mean(), within(1e-9));
        assertThat(series.path("hw95").size()).isEqualTo(3);
        assertThat(answer.path("series").has("delivery.leadTime.p85"))
                .as("it is taken over whole runs only")
                .isFalse();
    }

    @Test
    void shouldRunTheScenarioOfAPointWithoutWhatIsSwitchedOff() {
        WorkerPoint point = PointWorkerTest.reader(named("reference-team"))
                .read(
                        new InputLines.Line.Text(
                                1,
                                "{\"scenario\": \"hands-on-expert\", \"without\": [\"welcome\", \"needs\"], \"set\": {\"team.size\": 4}}"))
                .point();
        assertThat(point).isNotNull();
        TeamScenario expert = named("hands-on-expert");
        assertThat(point.scenario().without()).containsExactly(Mechanism.NEEDS, Mechanism.WELCOME);
        assertThat(point.scenario().settings()).isEqualTo(expert.settings().with("team.size", 4));
    }
}
