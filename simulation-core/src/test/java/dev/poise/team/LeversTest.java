package dev.poise.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.metrics.Metric;
import dev.poise.parameters.Settings;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a Product Owner can change from one day to the next, and which way it moves a team. */
final class LeversTest {
    private static final Settings BASE = VariedScenarios.shortRun(13)
            .with("productOwner.technicalInvolvement", .8)
            .with("stakeholders.load", 1.3);
    private static final int SEEDS = 4;

    /** Get the mean of a metric, set from the start or from the first day of the second measured sprint. */
    private static double mean(Metric metric, String name, double value, boolean onTheWay) {
        TeamScenario scenario = onTheWay
                ? new TeamScenario("changed", BASE, Set.of(), List.of(new Intervention(2, 1, Map.of(name, value))))
                : TeamScenario.of("set", BASE.with(name, value));
        double sum = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            sum += TeamRun.metrics(scenario, seed).perRun()[metric.index()];
        }
        return sum / SEEDS;
    }

    private static void assertRises(Metric metric, String name, double low, double high) {
        assertThat(mean(metric, name, high, false)).as(name).isGreaterThan(mean(metric, name, low, false));
        assertThat(mean(metric, name, high, true))
                .as("%s, on the way", name)
                .isGreaterThan(mean(metric, name, low, true));
    }

    @Test
    void shouldLeaveMoreDecisionsToTheTeamWhoOnlyAsks() {
        assertRises(Metric.DECISIONS_BY_TEAM_SHARE, "productOwner.onlyAsks", 0, 1);
        assertThat(mean(Metric.DECISIONS_BY_TEAM_SHARE, "productOwner.onlyAsks", 1, false))
                .isEqualTo(1);
    }

    @Test
    void shouldLeaveMoreDecisionsToTheTeamWhoLooksOnlyWhenAsked() {
        assertRises(Metric.DECISIONS_BY_TEAM_SHARE, "productOwner.onlyWhenAsked", 0, 1);
    }

    @Test
    void shouldBeAskedMoreByNovicesThanBySeniorsAndPrescribeNothingWithoutInvolvement() {
        Settings asked = BASE.with("productOwner.technicalInvolvement", 0).with("productOwner.onlyWhenAsked", "yes");
        double[] novices = TeamRun.metrics(TeamScenario.of("novices", asked.with("team.seniority", .2)), 1)
                .perRun();
        double[] seniors = TeamRun.metrics(TeamScenario.of("seniors", asked.with("team.seniority", .9)), 1)
                .perRun();
        assertThat(novices[Metric.PO_TIME_TECHNICAL.index()]).isGreaterThan(seniors[Metric.PO_TIME_TECHNICAL.index()]);
        assertThat(seniors[Metric.PO_TIME_TECHNICAL.index()]).isPositive();
        assertThat(novices[Metric.DECISIONS_BY_TEAM_SHARE.index()]).isEqualTo(1);
    }

    @Test
    void shouldGiveUsersMoreHoursWhoRingFencesThem() {
        assertRises(Metric.PO_HOURS_DISCOVERY, "productOwner.ringFencedDiscovery", 0, 1);
    }

    @Test
    void shouldSpendMoreTimeOnLearningWhoLearnsFundamentalsWithoutGoingIntoTheHow() {
        assertRises(Metric.PO_TIME_LEARNING, "productOwner.learns", 0, 1);
        Settings outside = BASE.with("productOwner.technicalInvolvement", 0).with("productOwner.learns", "yes");
        assertThat(TeamRun.metrics(TeamScenario.of("learns", outside), 1).perRun()[Metric.PO_TIME_TECHNICAL.index()])
                .isZero();
    }

    @Test
    void shouldPromiseMoreAndKeepLessTheFullerTheyPromise() {
        assertRises(Metric.PROMISES_PRESSURE, "promises.fill", .4, 1.2);
    }

    @Test
    void shouldRefactorMoreTheMoreRoomIsKept() {
        assertRises(Metric.QUALITY_REFACTORING_SHARE, "refactoring.room", .1, .3);
        assertThat(mean(Metric.QUALITY_DEBT, "refactoring.room", .3, false))
                .isLessThan(mean(Metric.QUALITY_DEBT, "refactoring.room", .1, false));
    }
}
