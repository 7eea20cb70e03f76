package dev.poise.workshop.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.poise.architecture.Waiting;
import dev.poise.experiments.run.SingleRun;
import dev.poise.metrics.Metric;
import dev.poise.team.Intervention;
import dev.poise.team.TeamRun;
import dev.poise.team.TeamScenario;
import dev.poise.team.events.Cause;
import dev.poise.workshop.Sample;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoryTellerTest {
    private static final TeamScenario TEAM = Sample.with(Sample.team(.4), "sprints", 6);
    private static final Intervention CHANGE = new Intervention(3, 1, Map.of("productOwner.technicalInvolvement", .9));
    private static final StoryPlan PLAN = new StoryPlan(TEAM, CHANGE, 5);

    private final StoryTeller teller = new StoryTeller(TeamRun::metrics, 2, 12);

    @ParameterizedTest
    @EnumSource
    void shouldTellAYearThatIsRealNextToTheNormalYearOfTheSameTeam(Severity severity) {
        Story story = teller.tell(PLAN);
        Year year = story.year(severity);

        double end = year.run().get(Metric.PO_EXHAUSTION);
        assertThat(end).isEqualTo(TeamRun.metrics(PLAN.scenario(), year.seed()).get(Metric.PO_EXHAUSTION));
        assertThat(year.normal().get(Metric.PO_EXHAUSTION))
                .isEqualTo(TeamRun.metrics(TEAM, year.seed()).get(Metric.PO_EXHAUSTION));
        assertThat(year.normal().series(Metric.PO_EXHAUSTION)[1])
                .as("alike before the change")
                .isEqualTo(year.run().series(Metric.PO_EXHAUSTION)[1]);
        long lower = Story.ended(story.runs(), Story.CHANGED).stream()
                .filter(run -> run.get(Metric.PO_EXHAUSTION) < end)
                .count();
        assertThat(year.rank()).isEqualTo(lower + 1);
        assertThat(year.sprints()).hasSize(6);
    }

    @Test
    void shouldOfferAMildATypicalAndAHardYear() {
        Story story = teller.tell(PLAN);

        assertThat(strain(story, Severity.MILD)).isLessThan(strain(story, Severity.TYPICAL));
        assertThat(strain(story, Severity.TYPICAL)).isLessThan(strain(story, Severity.HARD));
    }

    private static double strain(Story story, Severity severity) {
        return story.year(severity).run().get(Metric.PO_EXHAUSTION)
                + story.year(severity).run().get(Metric.BURNOUT_EXHAUSTION);
    }

    @ParameterizedTest
    @EnumSource
    void shouldBookTheWholeDifferenceFromANormalYear(Severity severity) {
        Year year = teller.tell(PLAN).year(severity);

        double productOwner =
                year.run().get(Metric.PO_EXHAUSTION) - year.normal().get(Metric.PO_EXHAUSTION);
        assertThat(year.productOwner().total()).isCloseTo(productOwner, within(1e-9));
        double developers =
                year.run().get(Metric.BURNOUT_EXHAUSTION) - year.normal().get(Metric.BURNOUT_EXHAUSTION);
        assertThat(year.developers().total()).isCloseTo(developers, within(1e-9));
        assertThat(year.developers().byCause()).isNotEmpty().doesNotContainKey(Cause.ORDINARY);
    }

    @Test
    void shouldCountWhoIsAtRiskAnyway() {
        Story story = teller.tell(PLAN);

        assertThat(story.normal()).isEqualTo(AtRisk.of(Story.ended(story.runs(), Story.NORMAL)));
        assertThat(story.normal().teams()).isEqualTo(12);
        AtRisk of = new AtRisk(90, 200, .24);
        assertThat(of.productOwnersOf20()).isEqualTo(9);
        assertThat(of.developersOf20()).isEqualTo(5);
    }

    @Test
    void shouldBranchWithTheSamePastAndAnotherFuture() {
        Year year = teller.tell(PLAN).year(Severity.TYPICAL);
        Branch branch = teller.branch(
                PLAN, year.replication(), new Intervention(5, 1, Map.of("productOwner.technicalInvolvement", .1)));
        double[] was = year.run().series(Metric.AUTONOMY_MEAN);
        double[] would = branch.run().series(Metric.AUTONOMY_MEAN);

        for (int sprint = 1; sprint < 5; sprint++) {
            assertThat(would[sprint - 1]).isEqualTo(was[sprint - 1]);
        }
        assertThat(would[5]).isNotEqualTo(was[5]);
        assertThat(branch.atRisk().teams()).isEqualTo(12);
        assertThat(branch.productOwner().pairs()).isEqualTo(12);
    }

    @Test
    void shouldTryEveryChangeThatChangesAnythingTheOrganisationsFirst() {
        LeverEffects effects = teller.levers(PLAN, 4);

        assertThat(effects.all())
                .extracting(LeverEffect::lever)
                .containsExactly(Lever.values())
                .startsWith(Lever.LESS_ASKED);
        assertThat(effects.all())
                .filteredOn(LeverEffect::fromTheStart)
                .extracting(LeverEffect::lever)
                .containsExactly(Lever.FEWER_STAKEHOLDERS, Lever.TWO_MORE);
        Branch stepBack = teller.branch(PLAN, 0, new Intervention(4, 1, Lever.STEP_BACK.set(PLAN.after())));
        assertThat(effects.all())
                .filteredOn(each -> each.lever() == Lever.STEP_BACK)
                .extracting(LeverEffect::productOwner)
                .containsExactly(stepBack.productOwner());
    }

    @Test
    void shouldNotOfferWhatTheTeamHasAlready() {
        TeamScenario calm = Sample.with(Sample.with(TEAM, "culture.overtimeNorm", 0), "productOwner.courage", 1);
        StoryPlan back =
                new StoryPlan(calm, new Intervention(3, 1, Map.of("productOwner.technicalInvolvement", .1)), 5);

        assertThat(teller.levers(back, 4).all())
                .extracting(LeverEffect::lever)
                .doesNotContain(Lever.NO_OVERTIME, Lever.SAY_NO, Lever.STEP_BACK)
                .contains(Lever.LESS_ASKED);
    }

    @Test
    void shouldMakeTheSameChangeAtOneSprintAfterTheOther() {
        Turning turning = teller.turning(PLAN, Map.of("productOwner.technicalInvolvement", .1));

        assertThat(turning.points()).extracting(Turning.Point::sprint).containsExactly(3, 5);
        assertThat(turning.runs()).isEqualTo(12);
        Story story = teller.tell(PLAN);
        assertThat(turning.without())
                .isEqualTo(
                        story.fan(Metric.PO_EXHAUSTION, Story.CHANGED).bands().get(5));
        assertThat(turning.developersWithout())
                .isEqualTo(story.fan(Metric.BURNOUT_EXHAUSTION, Story.CHANGED)
                        .bands()
                        .get(5));
    }

    @Test
    void shouldPlayTheSameYearInTheActorEngine() throws InterruptedException {
        long seed = teller.tell(PLAN).year(Severity.HARD).seed();
        BlockingQueue<Player.Scene> scenes = new LinkedBlockingQueue<>();
        try (Player player = new Player(scenes::add)) {
            long play = player.play(PLAN.scenario(), seed, 1000);
            Player.Scene scene = Waiting.forNext(scenes);
            int sprint = 0;
            while (!scene.ended()) {
                assertThat(scene.number()).isEqualTo(play);
                assertThat(scene.sprint()).isEqualTo(++sprint);
                scene = Waiting.forNext(scenes);
            }
            assertThat(sprint).isEqualTo(6);
            assertThat(scene.digest()).isEqualTo(SingleRun.digest(TeamRun::run, PLAN.scenario(), seed));
            assertThat(scene.failure()).isEmpty();
            assertThat(player.isSteered()).isFalse();
        }
    }

    @Test
    void shouldNeedABeforeAndAnAfter() {
        Intervention first = new Intervention(1, 1, CHANGE.set());
        assertThatIllegalArgumentException().isThrownBy(() -> new StoryPlan(TEAM, first, 1));
        Intervention late = new Intervention(7, 1, CHANGE.set());
        assertThatIllegalArgumentException().isThrownBy(() -> new StoryPlan(TEAM, late, 1));
    }
}
