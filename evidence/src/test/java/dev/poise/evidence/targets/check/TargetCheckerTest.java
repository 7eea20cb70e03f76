package dev.poise.evidence.targets.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.evidence.targets.Targets;
import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.batch.Progress;
import dev.poise.experiments.run.Engine;
import dev.poise.kernel.RunLabel;
import dev.poise.kernel.RunOutcome;
import dev.poise.team.TeamRun;
import dev.poise.team.TeamScenario;
import dev.poise.team.TeamSettings;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TargetCheckerTest {
    private static final TeamScenario REFERENCE = TeamScenario.of("reference", TeamSettings.standard());
    private static final Targets SOME = Targets.builtIn().only(List.of("S2", "S3", "S15"));

    private static CheckedTargets check(Targets targets, int jobs, Engine engine) {
        return TargetChecker.check(
                targets, REFERENCE, new CheckPlan(1, jobs, true), engine, Progress.NONE, new Cancellation());
    }

    @Test
    void shouldGiveTheSameFiguresForAnyNumberOfThreads() {
        assertThat(check(SOME, 3, TeamRun::run).targets())
                .isEqualTo(check(SOME, 1, TeamRun::run).targets());
    }

    @Test
    void shouldMakeEveryRunOnce() {
        AtomicInteger runs = new AtomicInteger();
        Engine counting = (scenario, seed, observers) -> {
            runs.incrementAndGet();
            return TeamRun.run(scenario, seed, observers);
        };
        CheckedTargets checked = check(SOME, 2, counting);

        assertThat(runs).hasValue(new CheckPlan(1, 2, true).runs(SOME));
        assertThat(checked.records().teams("REF").get(0)).hasSize(runs.get());
    }

    @Test
    void shouldSayWhatLiesInsideAndWithWhatSpread() {
        for (CheckedTarget target : check(SOME, 2, TeamRun::run).targets()) {
            for (CheckedPart part : target.parts()) {
                assertThat(part.figure())
                        .isBetween(part.spread().low(), part.spread().high());
                assertThat(part.inside())
                        .isEqualTo(part.figure() >= part.part().low()
                                && part.figure() <= part.part().high());
                assertThat(part.n()).isPositive();
            }
            assertThat(target.inside()).isEqualTo(target.parts().stream().allMatch(CheckedPart::inside));
        }
    }

    @Test
    void shouldTellOfRunsThatFailAndGoOnWithTheOthers() {
        Engine failing = (scenario, seed, observers) -> seed % 2 == 0
                ? RunOutcome.Failed.of(
                        new RunLabel(scenario.name(), seed), 0, 0, "nobody", "nothing", new IllegalStateException("no"))
                : TeamRun.run(scenario, seed, observers);
        CheckedTargets checked = check(SOME, 2, failing);

        assertThat(checked.records().failures())
                .isNotEmpty()
                .allMatch(one -> one.configuration().equals("REF"));
        assertThat(checked.targets().get(0).parts().get(0).n())
                .isEqualTo(new CheckPlan(1, 2, true).runs(SOME)
                        - checked.records().failures().size());
    }

    @Test
    void shouldStopWhenAsked() {
        Cancellation cancelled = new Cancellation();
        cancelled.cancel();
        CheckedTargets checked =
                TargetChecker.check(SOME, REFERENCE, new CheckPlan(1, 1, true), TeamRun::run, Progress.NONE, cancelled);

        assertThat(checked.records().stoppedEarly()).isTrue();
    }
}
