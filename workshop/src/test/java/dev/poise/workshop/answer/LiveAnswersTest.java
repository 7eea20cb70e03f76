package dev.poise.workshop.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.architecture.Waiting;
import dev.poise.experiments.comparison.Onset;
import dev.poise.metrics.Metric;
import dev.poise.team.TeamRun;
import dev.poise.team.TeamScenario;
import dev.poise.workshop.Sample;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

class LiveAnswersTest {
    private final BlockingQueue<LiveAnswer> told = new LinkedBlockingQueue<>();
    private final BlockingQueue<LiveQuestion> failed = new LinkedBlockingQueue<>();

    private final BlockingQueue<String> reasons = new LinkedBlockingQueue<>();

    private void failed(LiveQuestion question, String reason) {
        reasons.add(reason);
        failed.add(question);
    }

    @Test
    void shouldAnswerFirstQuicklyAndThenRefined() throws InterruptedException {
        Answers answers = new Answers(TeamRun::metrics, 2, stage -> stage == AnswerStage.FIRST ? 4 : 12);
        try (LiveAnswers live = new LiveAnswers(answers, told::add, this::failed)) {
            live.ask(question(1, .8));

            LiveAnswer first = Waiting.forNext(told);
            LiveAnswer refined = Waiting.forNext(told);
            assertThat(first.stage()).isEqualTo(AnswerStage.FIRST);
            assertThat(refined.stage()).isEqualTo(AnswerStage.REFINED);
            assertThat(refined.runs().plan().replications()).isEqualTo(12);
            assertThat(refined.story()).hasSize(2);
            assertThat(refined.typicalSeed()).isNotNull();
            for (int r = 0; r < 4; r++) {
                assertThat(refined.runs().result(1, r)).isEqualTo(first.runs().result(1, r));
            }
        }
    }

    @Test
    void shouldStopRefiningAndDropQuestionsThatWereOvertaken() throws InterruptedException {
        CountDownLatch refining = new CountDownLatch(8 + 1);
        CountDownLatch go = new CountDownLatch(1);
        Answers answers = new Answers(
                (scenario, seed) -> {
                    refining.countDown();
                    if (refining.getCount() == 0) {
                        hold(go);
                    }
                    return TeamRun.metrics(scenario, seed);
                },
                1,
                stage -> stage == AnswerStage.FIRST ? 4 : 12);
        try (LiveAnswers live = new LiveAnswers(answers, told::add, this::failed)) {
            live.ask(question(1, .8));
            refining.await();
            live.ask(question(2, .4));
            live.ask(question(3, .5));
            go.countDown();

            assertThat(Waiting.forNext(told).question().revision()).isEqualTo(1);
            LiveAnswer next = Waiting.forNext(told);
            assertThat(next.question().revision()).isEqualTo(3);
            assertThat(next.stage()).isEqualTo(AnswerStage.FIRST);
        }
    }

    @Test
    void shouldHaveTheNextStepOfASliderReadyWhenNothingElseIsAsked() throws InterruptedException {
        Set<TeamScenario> made = ConcurrentHashMap.newKeySet();
        CountDownLatch ahead = new CountDownLatch(12 + 12 + 3 * 4);
        Answers answers = new Answers(
                (scenario, seed) -> {
                    made.add(scenario);
                    ahead.countDown();
                    return TeamRun.metrics(scenario, seed);
                },
                2,
                stage -> stage == AnswerStage.FIRST ? 4 : 12);
        try (LiveAnswers live = new LiveAnswers(answers, told::add, this::failed)) {
            live.ask(question(1, 1));
            Waiting.forOpen(ahead);
            assertThat(made)
                    .contains(
                            Sample.team(.95),
                            Sample.with(Sample.team(1), "productOwner.technicalKnowledge", .55),
                            Sample.with(Sample.team(1), "productOwner.technicalKnowledge", .45));
            told.clear();
            live.ask(question(2, .95));
            LiveAnswer first = Waiting.forNext(told);

            assertThat(first.stage()).isEqualTo(AnswerStage.FIRST);
            for (int r = 0; r < 4; r++) {
                long seed = first.runs().plan().seed(r);
                assertThat(first.runs().result(1, r).orElseThrow().get(Metric.PO_EXHAUSTION))
                        .as("what was made ahead is a run like any other")
                        .isEqualTo(TeamRun.metrics(Sample.team(.95), seed).get(Metric.PO_EXHAUSTION));
            }
        }
    }

    @Test
    void shouldSaySoWhenEveryRunFails() throws InterruptedException {
        Answers answers = new Answers(
                (scenario, seed) -> {
                    throw new IllegalStateException("broken\nbadly");
                },
                1);
        try (LiveAnswers live = new LiveAnswers(answers, told::add, this::failed)) {
            live.ask(question(1, .8));

            assertThat(Waiting.forNext(failed)).isEqualTo(question(1, .8));
            assertThat(reasons).containsExactly("broken / badly");
            assertThat(told).isEmpty();
        }
    }

    private static void hold(CountDownLatch go) {
        try {
            go.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static LiveQuestion question(long revision, double involvement) {
        TeamScenario now = Sample.team(involvement);
        return new LiveQuestion(revision, Sample.team(), now, 3, Onset.START);
    }
}
