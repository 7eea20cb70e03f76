package dev.poise.workshop.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.architecture.Waiting;
import dev.poise.experiments.comparison.Onset;
import dev.poise.team.TeamRun;
import dev.poise.team.TeamScenario;
import dev.poise.workshop.Sample;
import dev.poise.workshop.answer.Answers;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ComparisonJobTest {
    private static final List<TeamScenario> TEAMS = List.of(Sample.team(.1), Sample.team(.9));

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final ComparisonJob.Audience audience = new ComparisonJob.Audience() {
        @Override
        public void progress(int done, int all) {
            heard.add("progress");
        }

        @Override
        public void ended() {
            heard.add("ended");
        }

        @Override
        public void failed(String reason) {
            heard.add("failed: " + reason);
        }
    };

    private String end() throws InterruptedException {
        String next = Waiting.forNext(heard);
        while ("progress".equals(next)) {
            next = Waiting.forNext(heard);
        }
        return next;
    }

    @Test
    void shouldCompareAndWriteTheReport() throws InterruptedException {
        ComparisonJob job = new ComparisonJob(new Answers(TeamRun::metrics, 2), audience);
        assertThat(job.result()).isNull();
        assertThat(job.start(List.of("low", "high"), TEAMS, Onset.START, 20, 1, "./poise compare low high"))
                .isTrue();
        assertThat(end()).isEqualTo("ended");
        assertThat(job.result().comparison().alternatives()).hasSize(2);
        assertThat(job.result().report())
                .contains("<!DOCTYPE html>", "./poise compare low high")
                .doesNotContain("<script");
    }

    @Test
    void shouldDoOneAtATimeAndKeepWhatWasDoneWhenCancelled() throws InterruptedException {
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch some = new CountDownLatch(12);
        Answers slow = new Answers(
                (scenario, seed) -> {
                    some.countDown();
                    if (some.getCount() == 0) {
                        hold(go);
                    }
                    return TeamRun.metrics(scenario, seed);
                },
                1);
        ComparisonJob job = new ComparisonJob(slow, audience);
        assertThat(job.start(List.of("low", "high"), TEAMS, Onset.START, 100, 1, ""))
                .isTrue();
        some.await();
        assertThat(job.start(List.of("low", "high"), TEAMS, Onset.START, 100, 1, ""))
                .isFalse();
        job.cancel();
        go.countDown();
        assertThat(end()).isEqualTo("ended");
        assertThat(job.result().comparison().alternatives().get(0).runs()).isBetween(2, 99);
        assertThat(job.start(List.of("low", "high"), TEAMS, Onset.START, 10, 1, ""))
                .isTrue();
        assertThat(end()).isEqualTo("ended");
    }

    @Test
    void shouldSaySoWhenNothingCameOfIt() throws InterruptedException {
        ComparisonJob job = new ComparisonJob(
                new Answers(
                        (scenario, seed) -> {
                            throw new IllegalStateException("broken");
                        },
                        1),
                audience);
        job.start(List.of("low", "high"), TEAMS, Onset.START, 10, 1, "");
        assertThat(end()).isEqualTo("failed: too few runs came to their end: broken");
    }

    @Test
    void shouldNotSayThatAFailedRunIsMadeAgainByComparing() throws InterruptedException {
        AtomicInteger made = new AtomicInteger();
        ComparisonJob job = new ComparisonJob(
                new Answers(
                        (scenario, seed) -> {
                            if (made.getAndIncrement() == 3) {
                                throw new IllegalStateException("broken");
                            }
                            return TeamRun.metrics(scenario, seed);
                        },
                        1),
                audience);
        job.start(List.of("low", "high"), TEAMS, Onset.START, 10, 1, "./poise compare low high");
        assertThat(end()).isEqualTo("ended");
        assertThat(job.result().comparison().failures())
                .singleElement()
                .satisfies(run -> assertThat(run.command()).isEmpty());
    }

    @Test
    void shouldCompareAgainAfterTheMachineGaveUp() throws InterruptedException {
        AtomicReference<Error> error = new AtomicReference<>(new OutOfMemoryError("Java heap space"));
        Answers answers = new Answers(
                (scenario, seed) -> {
                    if (error.get() != null) {
                        throw error.get();
                    }
                    return TeamRun.metrics(scenario, seed);
                },
                1);
        ComparisonJob job = new ComparisonJob(answers, audience);
        job.start(List.of("low", "high"), TEAMS, Onset.START, 10, 1, "");
        assertThat(end()).isEqualTo("failed: too few runs came to their end: not enough memory for this run alone");
        error.set(new StackOverflowError());
        assertThat(job.start(List.of("low", "high"), TEAMS, Onset.START, 10, 1, ""))
                .isTrue();
        assertThat(end()).startsWith("failed: ");
        error.set(null);
        assertThat(job.start(List.of("low", "high"), TEAMS, Onset.START, 10, 1, ""))
                .isTrue();
        assertThat(end()).isEqualTo("ended");
    }

    private static void hold(CountDownLatch go) {
        try {
            go.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
