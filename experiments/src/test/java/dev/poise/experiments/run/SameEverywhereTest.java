package dev.poise.experiments.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.experiments.batch.Batch;
import dev.poise.experiments.batch.BatchPlan;
import dev.poise.experiments.batch.BatchResult;
import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.batch.Progress;
import dev.poise.fuzz.SampleSize;
import dev.poise.kernel.RunLabel;
import dev.poise.kernel.actor.ActorEngine;
import dev.poise.scenarios.ScenarioResolver;
import dev.poise.scenarios.ScenarioResult.Loaded;
import dev.poise.scenarios.catalogue.Catalogue;
import dev.poise.team.Intervention;
import dev.poise.team.PeopleChange;
import dev.poise.team.Team;
import dev.poise.team.TeamRun;
import dev.poise.team.TeamScenario;
import dev.poise.team.TeamSettings;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every built-in scenario gives the same event log, bit by bit, on both engines and on any number of threads: over the Sprints up to its
 * last intervention, and over the whole year when asked to be thorough.
 */
@Execution(ExecutionMode.CONCURRENT)
class SameEverywhereTest {
    private static final List<Long> SEEDS = SampleSize.of(1, List.of(1L, 20_260_101L));
    private static final int SPRINTS = 4;
    private static ActorEngine actors;
    private static BatchResult<String> onTwoThreads;

    @BeforeAll
    static void start() {
        actors = ActorEngine.create();
        onTwoThreads = batch(2);
    }

    @AfterAll
    static void close() {
        actors.close();
    }

    static List<TeamScenario> scenarios() {
        ScenarioResolver resolver = ScenarioResolver.of(Path.of(""));
        Stream<TeamScenario> builtIn = Catalogue.builtIn().names().stream()
                .map(name -> shortened(((Loaded) resolver.resolve(name)).scenario()));
        return Stream.concat(builtIn, Stream.of(comeAndGo())).toList();
    }

    private static TeamScenario comeAndGo() {
        return new TeamScenario(
                "come and go",
                TeamSettings.standard().with("sprints", SPRINTS).with("warmup.sprints", 4),
                Set.of(),
                List.of(
                        new Intervention(1, 4, Map.of(), Map.of(PeopleChange.JOIN, 2)),
                        new Intervention(3, 1, Map.of(), Map.of(PeopleChange.LEAVE, 3, PeopleChange.JOIN, 1))));
    }

    private static TeamScenario shortened(TeamScenario scenario) {
        if (SampleSize.isThorough()) {
            return scenario;
        }
        int sprints =
                scenario.interventions().stream().mapToInt(Intervention::sprint).reduce(SPRINTS, Math::max);
        return new TeamScenario(
                scenario.name(),
                scenario.settings().with("sprints", sprints).with("warmup.sprints", 4),
                scenario.without(),
                scenario.interventions());
    }

    private static String byActors(TeamScenario scenario, long seed) {
        return SingleRun.digest(
                (s, r, observers) -> actors.run(new RunLabel(s.name(), r), Team.cast(s, r), observers), scenario, seed);
    }

    private static String inProcess(TeamScenario scenario, long seed) {
        return SingleRun.digest(TeamRun::run, scenario, seed);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void shouldGiveTheSameEventLogOnBothEngines(TeamScenario scenario) {
        for (long seed : SEEDS) {
            assertThat(byActors(scenario, seed))
                    .as("%s, seed %d", scenario.name(), seed)
                    .isEqualTo(inProcess(scenario, seed));
        }
    }

    @Test
    void shouldGiveTheSameEventLogsOnOneThreadAndOnTwo() {
        BatchResult<String> one = batch(1);
        BatchResult<String> two = onTwoThreads;

        for (int alternative = 0; alternative < one.plan().alternatives().size(); alternative++) {
            for (int r = 0; r < one.plan().replications(); r++) {
                assertThat(two.result(alternative, r))
                        .as(
                                "%s, replication %d",
                                one.plan().alternatives().get(alternative).name(), r)
                        .isPresent()
                        .isEqualTo(one.result(alternative, r));
            }
        }
    }

    private static BatchResult<String> batch(int jobs) {
        return Batch.run(
                new BatchPlan(scenarios(), 1, 7),
                SameEverywhereTest::inProcess,
                jobs,
                Progress.NONE,
                new Cancellation());
    }

    @Test
    void shouldGiveEveryScenarioAnEventLogOfItsOwn() {
        BatchResult<String> logs = onTwoThreads;

        Set<String> different = new HashSet<>();
        for (int alternative = 0; alternative < logs.plan().alternatives().size(); alternative++) {
            assertThat(different.add(logs.result(alternative, 0).orElseThrow()))
                    .as(logs.plan().alternatives().get(alternative).name())
                    .isTrue();
        }
    }
}
