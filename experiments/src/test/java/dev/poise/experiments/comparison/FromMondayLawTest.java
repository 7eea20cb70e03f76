package dev.poise.experiments.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.experiments.batch.BatchResult;
import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.batch.Progress;
import dev.poise.experiments.run.SingleRun;
import dev.poise.kernel.RunLabel;
import dev.poise.kernel.actor.ActorEngine;
import dev.poise.metrics.Horizon;
import dev.poise.metrics.RunMetrics;
import dev.poise.parameters.ParameterSpec;
import dev.poise.scenarios.FromMonday;
import dev.poise.statistics.Fan;
import dev.poise.team.Team;
import dev.poise.team.TeamRun;
import dev.poise.team.TeamScenario;
import dev.poise.team.TeamSettings;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Teams that become other ones on Monday: one past, to the last digit, and two futures. */
@Execution(ExecutionMode.CONCURRENT)
class FromMondayLawTest {
    private static final int RUNS = 6;
    private static final TeamScenario BASELINE = TeamScenario.of(
            "baseline",
            TeamSettings.standard().with("sprints", 3).with("warmup.sprints", 4).with("stakeholders.load", 1.2));

    static IntStream seeds() {
        return IntStream.range(0, 4);
    }

    /** A team of which every setting may differ that can change during a run. */
    private static TeamScenario anyOther(Random random) {
        var settings = BASELINE.settings();
        for (ParameterSpec spec : settings.catalogue().specs()) {
            if (spec.mayChangeDuringRun() && random.nextBoolean()) {
                double value = spec.low() + random.nextDouble() * (spec.high() - spec.low());
                settings =
                        settings.with(spec.name(), spec.kind() == ParameterSpec.Kind.NUMBER ? value : Math.rint(value));
            }
        }
        return TeamScenario.of("other", settings);
    }

    private static Comparison compare(TeamScenario other) {
        List<AlternativePlan> plans = List.of(
                new AlternativePlan("baseline", "", BASELINE, ""),
                new AlternativePlan("other", "", other, "").fromMonday(BASELINE, ""));
        ComparisonRuns runs = ComparisonRuns.make(
                plans, Onset.MONDAY, RUNS, 5, TeamRun::metrics, 2, Progress.NONE, new Cancellation());
        assertOnePast(runs.runs());
        return runs.compare(SampleModel.provenance());
    }

    private static void assertOnePast(BatchResult<RunMetrics> runs) {
        for (int r = 0; r < RUNS; r++) {
            RunMetrics baseline = runs.result(0, r).orElseThrow();
            RunMetrics other = runs.result(1, r).orElseThrow();
            for (Series series : Series.values()) {
                assertThat(other.past(series.metric()))
                        .as(series.id())
                        .hasSize(Horizon.PAST_SPRINTS)
                        .doesNotContain(Double.NaN)
                        .containsExactly(baseline.past(series.metric()));
            }
        }
        for (Series series : Series.values()) {
            assertThat(new AlternativeRuns(runs, 1).past(series)).isEqualTo(new AlternativeRuns(runs, 0).past(series));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldPartAtTheChangeAndNowhereBeforeIt(int seed) {
        Comparison comparison = compare(anyOther(new Random(seed)));

        for (Series series : Series.values()) {
            Fan baseline = comparison.baseline().fan(series);
            Fan other = comparison.alternatives().get(1).fan(series);
            assertThat(comparison.past(series).bands()).hasSize(Horizon.PAST_SPRINTS);
            assertThat(other.bands().get(0))
                    .as(series.id())
                    .isNotEqualTo(baseline.bands().get(0));
        }
    }

    @Test
    void shouldCountValueFromMondayOn() {
        Comparison comparison = compare(BASELINE);

        List<Fan.Band> past = comparison.past(Series.VALUE_SO_FAR).bands();
        assertThat(past.get(past.size() - 1).mean()).isZero();
        assertThat(past.get(0).mean()).isNegative().isLessThan(past.get(1).mean());
        assertThat(comparison.past(Series.VALUE_PER_SPRINT).bands()).allMatch(band -> band.mean() > 0);
    }

    @Test
    void shouldBeTheBaselineWhenNothingChanges() {
        assertThat(FromMonday.of(BASELINE, BASELINE)).isEqualTo(BASELINE);

        Comparison comparison = compare(BASELINE);

        assertThat(comparison.settings()).isEmpty();
        assertThat(comparison.alternatives().get(1).metrics())
                .isEqualTo(comparison.baseline().metrics());
        assertThat(comparison.alternatives().get(1).fans())
                .isEqualTo(comparison.baseline().fans());
    }

    @Test
    void shouldTellWhatDiffersFromMondayOnAndNotWhatDoesItInTheRun() {
        TeamScenario other =
                TeamScenario.of("other", BASELINE.settings().with("productOwner.technicalInvolvement", .9));

        assertThat(compare(other).settings())
                .extracting(SettingRow::name, SettingRow::values)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "productOwner.technicalInvolvement", List.of("0.2", "0.9")));
    }

    @Test
    void shouldGiveTheSameDigestOnBothEngines() {
        try (ActorEngine actors = ActorEngine.create()) {
            for (int seed = 0; seed < 3; seed++) {
                TeamScenario run = FromMonday.of(BASELINE, anyOther(new Random(seed)));
                String inProcess = SingleRun.digest(TeamRun::run, run, seed);

                assertThat(SingleRun.digest(
                                (scenario, number, observers) -> actors.run(
                                        new RunLabel(scenario.name(), number), Team.cast(scenario, number), observers),
                                run,
                                seed))
                        .isEqualTo(inProcess)
                        .isNotEqualTo(SingleRun.digest(TeamRun::run, BASELINE, seed));
            }
        }
    }
}
