package dev.poise.experiments.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.poise.experiments.comparison.Provenance;
import dev.poise.kernel.RunLabel;
import dev.poise.kernel.RunOutcome;
import dev.poise.metrics.Metric;
import dev.poise.metrics.RunMetrics;
import dev.poise.parameters.Settings;
import dev.poise.team.Intervention;
import dev.poise.team.RunFailedException;
import dev.poise.team.TeamRun;
import dev.poise.team.TeamScenario;
import dev.poise.team.TeamSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SingleRunTest {
    private static final Settings SHORT = TeamSettings.standard().with("sprints", 4);

    @TempDir
    private Path folder;

    private static Provenance provenance(long seed) {
        return new Provenance("0", "0", seed, 1, 4, "in-process", "00", "./poise run", "JDK", "OS", "2026-01-01");
    }

    private static RunRecord run(TeamScenario scenario, long seed) {
        return SingleRun.make(TeamRun::run, scenario, "", provenance(seed), fact -> {});
    }

    @Test
    void shouldNotChangeARunByListeningToIt() {
        TeamScenario scenario = TeamScenario.of("short", SHORT);
        RunMetrics batch = TeamRun.metrics(scenario, 5);
        RunRecord single = run(scenario, 5);

        assertThat(single.metrics().perRun()).isEqualTo(batch.perRun());
        assertThat(single.digest()).isEqualTo(SingleRun.digest(TeamRun::run, scenario, 5));
    }

    @Test
    void shouldTellEverySprintAndEveryPerson() {
        RunRecord run = run(TeamScenario.of("short", SHORT), 5);

        assertThat(run.story()).extracting(SprintStory::sprint).containsExactly(1, 2, 3, 4);
        assertThat(run.story())
                .allSatisfy(sprint -> assertThat(sprint.committedHours()).isPositive());
        double done = run.story().stream()
                .mapToDouble(SprintStory::doneHours)
                .average()
                .orElse(Double.NaN);
        assertThat(done).isCloseTo(run.metrics().get(Metric.DELIVERY_VELOCITY), within(1e-9));
        assertThat(run.people().stream().filter(row -> row.sprint() == 4)).hasSize(7);
    }

    @Test
    void shouldTellOfAChangeFromOutside() {
        Intervention change = new Intervention(3, 2, Map.of("productOwner.technicalInvolvement", .9));
        RunRecord run = run(new TeamScenario("changed", SHORT, Set.of(), List.of(change)), 5);

        assertThat(run.story().get(2).happenings())
                .contains(new Happening(Happening.Kind.CHANGED, "productOwner.technicalInvolvement", 0, 0, List.of()));
    }

    @Test
    void shouldLogEveryFactOnce() throws IOException {
        int[] facts = {0};
        Path file = folder.resolve("events.jsonl");
        try (EventLog log = new EventLog(file)) {
            SingleRun.make(TeamRun::run, TeamScenario.of("short", SHORT), "", provenance(1), fact -> {
                facts[0]++;
                log.observe(fact);
            });
        }

        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(facts[0]).hasSizeGreaterThan(3000);
        assertThat(lines.get(0)).startsWith("{\"type\":\"");
        assertThat(lines)
                .anyMatch(line ->
                        line.startsWith("{\"type\":\"StateChanged\"") && line.contains("\"causes\":[{\"cause\":\""));
    }

    @Test
    void shouldKeepTheSameForTheSameSeed() {
        TeamScenario scenario = TeamScenario.of("short", SHORT);

        assertThat(run(scenario, 9).digest()).isEqualTo(run(scenario, 9).digest());
        assertThat(run(scenario, 9).items()).isEqualTo(run(scenario, 9).items());
        assertThat(run(scenario, 8).items()).isNotEqualTo(run(scenario, 9).items());
    }

    @Test
    void shouldHandOnWhyARunFailed() {
        Engine broken = (scenario, seed, observers) -> new RunOutcome.Failed(
                new RunLabel(scenario.name(), seed), 7, 1, "sprint", "Close", new IllegalStateException("broken"));

        assertThatThrownBy(() -> SingleRun.make(broken, TeamScenario.of("s", SHORT), "", provenance(3), fact -> {}))
                .isInstanceOf(RunFailedException.class)
                .hasMessageContaining("s, seed 3, second 7");
    }

    @Test
    void shouldKnowTheVersionThatIsBuilt() throws IOException {
        assertThat(Files.readString(Path.of("../pom.xml")))
                .contains("<artifactId>poise</artifactId>\n  <version>" + Version.PROGRAM + "</version>");
    }
}
