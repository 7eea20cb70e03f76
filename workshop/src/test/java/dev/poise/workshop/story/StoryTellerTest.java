package dev.poise.workshop.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.poise.architecture.Waiting;
import dev.poise.experiments.run.SingleRun;
import dev.poise.metrics.Metric;
import dev.poise.team.Intervention;
import dev.poise.team.TeamRun;
import dev.poise.team.TeamScenario;
import dev.poise.workshop.Sample;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

class StoryTellerTest {
    private static final TeamScenario TEAM = Sample.with(Sample.team(.4), "sprints", 6);
    private static final Intervention CHANGE = new Intervention(3, 1, Map.of("productOwner.technicalInvolvement", .9));
    private static final StoryPlan PLAN = new StoryPlan(TEAM, 3, CHANGE, 5);

    private final StoryTeller teller = new StoryTeller(TeamRun::metrics, 2, 12);

    @Test
    void shouldTellARunThatIsRealAndSayWhereItStands() {
        Story story = teller.tell(PLAN);

        assertThat(story.digest()).isEqualTo(SingleRun.digest(TeamRun::run, PLAN.scenario(), story.seed()));
        assertThat(story.run().get(Metric.PO_EXHAUSTION))
                .isEqualTo(TeamRun.metrics(PLAN.scenario(), story.seed()).get(Metric.PO_EXHAUSTION));
        long lower = Story.ended(story).stream()
                .filter(run -> run.get(Metric.PO_EXHAUSTION) < story.run().get(Metric.PO_EXHAUSTION))
                .count();
        assertThat(story.rank()).isEqualTo(lower + 1);
        assertThat(story.sprints()).hasSize(6);
        assertThat(story.signs()).hasSize(Sign.values().length);
    }

    @Test
    void shouldBookTheWholeChangeOfExhaustionSinceTheChange() {
        Story story = teller.tell(PLAN);
        double[] exhaustion = story.run().series(Metric.PO_EXHAUSTION);
        double booked = story.productOwnerCauses().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();

        assertThat(booked).isCloseTo(exhaustion[5] - exhaustion[1], org.assertj.core.api.Assertions.within(.02));
    }

    @Test
    void shouldBranchWithTheSamePastAndAnotherFuture() {
        Story story = teller.tell(PLAN);
        Branch branch = teller.branch(
                PLAN, story.replication(), new Intervention(5, 1, Map.of("productOwner.technicalInvolvement", .1)));
        double[] was = story.run().series(Metric.AUTONOMY_MEAN);
        double[] would = branch.run().series(Metric.AUTONOMY_MEAN);

        for (int sprint = 1; sprint < 5; sprint++) {
            assertThat(would[sprint - 1]).isEqualTo(was[sprint - 1]);
        }
        assertThat(would[5]).isNotEqualTo(was[5]);
        assertThat(branch.runs()).isEqualTo(12);
        assertThat(branch.contrast().pairs()).isEqualTo(12);
    }

    @Test
    void shouldMakeTheSameChangeAtOneSprintAfterTheOther() {
        Turning turning = teller.turning(PLAN, Map.of("productOwner.technicalInvolvement", .1));

        assertThat(turning.points()).extracting(Turning.Point::sprint).containsExactly(3, 5);
        assertThat(turning.runs()).isEqualTo(12);
        assertThat(turning.without()).isEqualTo(teller.tell(PLAN).fan().bands().get(5));
    }

    @Test
    void shouldPlayTheSameRunInTheActorEngine() throws InterruptedException {
        Story story = teller.tell(PLAN);
        BlockingQueue<Player.Scene> scenes = new LinkedBlockingQueue<>();
        try (Player player = new Player(scenes::add)) {
            long play = player.play(PLAN.scenario(), story.seed(), 1000);
            Player.Scene scene = Waiting.forNext(scenes);
            int sprint = 0;
            while (!scene.ended()) {
                assertThat(scene.number()).isEqualTo(play);
                assertThat(scene.sprint()).isEqualTo(++sprint);
                scene = Waiting.forNext(scenes);
            }
            assertThat(sprint).isEqualTo(6);
            assertThat(scene.digest()).isEqualTo(story.digest());
            assertThat(scene.failure()).isEmpty();
        }
    }

    @Test
    void shouldNeedABeforeAndAnAfter() {
        Intervention first = new Intervention(1, 1, CHANGE.set());
        assertThatIllegalArgumentException().isThrownBy(() -> new StoryPlan(TEAM, 1, first, 1));
        Intervention late = new Intervention(7, 1, CHANGE.set());
        assertThatIllegalArgumentException().isThrownBy(() -> new StoryPlan(TEAM, 7, late, 1));
    }
}
