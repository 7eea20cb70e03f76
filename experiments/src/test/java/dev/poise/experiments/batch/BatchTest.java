package dev.poise.experiments.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.poise.random.KeyedRandom;
import dev.poise.team.TeamScenario;
import dev.poise.team.TeamSettings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchTest {
    private static final TeamScenario FIRST = TeamScenario.of("first", TeamSettings.standard());
    private static final TeamScenario SECOND = TeamScenario.of("second", TeamSettings.standard());

    private static BatchPlan plan(int replications) {
        return new BatchPlan(List.of(FIRST, SECOND), replications, 7);
    }

    private static String run(TeamScenario scenario, long seed) {
        return scenario.name() + seed;
    }

    private static List<Outcome<String>> outcomes(BatchResult<String> result) {
        return IntStream.range(0, result.plan().runs())
                .mapToObj(run -> result.outcome(run % 2, run / 2))
                .toList();
    }

    @Test
    void shouldGiveEveryAlternativeTheSameSeedInAReplication() {
        BatchResult<String> result = Batch.run(plan(3), BatchTest::run, 1, Progress.NONE, new Cancellation());

        assertThat(result.result(0, 2)).contains("first" + KeyedRandom.key(7, 2));
        assertThat(result.result(1, 2)).contains("second" + KeyedRandom.key(7, 2));
    }

    @Test
    void shouldGiveTheSameForAnyNumberOfThreads() {
        BatchResult<String> one = Batch.run(plan(50), BatchTest::run, 1, Progress.NONE, new Cancellation());
        BatchResult<String> four = Batch.run(plan(50), BatchTest::run, 4, Progress.NONE, new Cancellation());

        assertThat(outcomes(four)).isEqualTo(outcomes(one));
    }

    @Test
    void shouldMakeTheRunsOfAListInItsOrder() {
        List<Run> runs = IntStream.range(0, 40)
                .mapToObj(i -> new Run(i % 3 == 0 ? SECOND : FIRST, 100 - i))
                .toList();

        List<Outcome<String>> outcomes = Batch.run(runs, BatchTest::run, 4, Progress.NONE, new Cancellation());

        assertThat(outcomes.get(3)).isEqualTo(new Outcome.Done<>("second97"));
        assertThat(outcomes).isEqualTo(Batch.run(runs, BatchTest::run, 1, Progress.NONE, new Cancellation()));
        assertThat(Batch.run(List.of(), BatchTest::run, 2, Progress.NONE, new Cancellation()))
                .isEmpty();
    }

    @Test
    void shouldRunAllAlternativesOfAReplicationBeforeTheNext() {
        List<String> order = Collections.synchronizedList(new ArrayList<>());

        Batch.run(plan(3), (scenario, seed) -> order.add(scenario.name()), 1, Progress.NONE, new Cancellation());

        assertThat(order).containsExactly("first", "second", "first", "second", "first", "second");
    }

    @Test
    void shouldLoseOnlyTheRunThatFailed() {
        long bad = KeyedRandom.key(7, 1);
        BatchResult<String> result = Batch.run(
                plan(3),
                (scenario, seed) -> {
                    if (seed == bad && scenario.name().equals("second")) {
                        throw new IllegalStateException("no\nluck");
                    }
                    return scenario.name();
                },
                2,
                Progress.NONE,
                new Cancellation());

        assertThat(result.failed(0)).isZero();
        assertThat(result.done(0)).isEqualTo(3);
        assertThat(result.done(1)).isEqualTo(2);
        assertThat(result.outcome(1, 1))
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.message()).isEqualTo("no / luck"));
        assertThat(result.stoppedEarly()).isFalse();
    }

    @Test
    void shouldKeepWhatWasDoneWhenItIsStopped() {
        Cancellation cancellation = new Cancellation();
        BatchResult<String> result = Batch.run(
                plan(100),
                BatchTest::run,
                1,
                (done, failed, all) -> {
                    if (done == 7) {
                        cancellation.cancel();
                    }
                },
                cancellation);

        assertThat(result.stoppedEarly()).isTrue();
        assertThat(result.done(0)).isEqualTo(4);
        assertThat(result.done(1)).isEqualTo(3);
        assertThat(result.outcome(1, 3)).isInstanceOf(Outcome.NotRun.class);
    }

    @Test
    void shouldStopWhenTheCallerIsInterrupted() {
        Thread caller = Thread.currentThread();

        BatchResult<String> result = Batch.run(
                plan(100_000),
                (scenario, seed) -> {
                    caller.interrupt();
                    return "";
                },
                1,
                Progress.NONE,
                new Cancellation());

        assertThat(Thread.interrupted()).isTrue();
        assertThat(result.stoppedEarly()).isTrue();
        assertThat(result.done(0)).isPositive();
    }

    @Test
    void shouldTellOfEveryRunOnce() {
        List<Integer> told = new ArrayList<>();

        Batch.run(plan(20), BatchTest::run, 3, (done, failed, all) -> told.add(done), new Cancellation());

        assertThat(told).isEqualTo(IntStream.rangeClosed(1, 40).boxed().toList());
    }

    @Test
    void shouldLoseOnlyTheRunThatHasNotEnoughMemory() {
        BatchResult<String> result = Batch.run(
                plan(5),
                (scenario, seed) -> {
                    if (seed == KeyedRandom.key(7, 2)) {
                        throw new OutOfMemoryError("full");
                    }
                    return scenario.name();
                },
                2,
                Progress.NONE,
                new Cancellation());
        assertThat(result.done(0)).isEqualTo(4);
        assertThat(result.failed(0)).isEqualTo(1);
        assertThat(result.outcome(1, 2)).isInstanceOf(Outcome.Failed.class);
    }

    @Test
    void shouldGiveUpWhenTheMachineGivesUpInSomethingThatIsNoRun() {
        assertThatThrownBy(() -> Batch.each(
                        List.of(1, 2, 3),
                        one -> {
                            throw new OutOfMemoryError("full");
                        },
                        2,
                        Progress.NONE,
                        new Cancellation()))
                .isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void shouldRefuseABatchWithoutRuns() {
        assertThatThrownBy(() -> new BatchPlan(List.of(), 5, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> plan(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
