package dev.poise.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.team.TeamSettings;
import dev.poise.team.backlog.ItemKind;
import dev.poise.team.events.SimulationEvent;
import dev.poise.team.events.SimulationEvent.Activity;
import dev.poise.team.events.SimulationEvent.Decider;
import dev.poise.team.situation.WorkingTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Metrics collected from events that are made by hand. */
final class MetricCollectorTest {
    private static final long BEGIN = 40 * WorkingTime.DAY;
    private final MetricCollector collector = new MetricCollector(
            TeamSettings.standard().with("warmup.sprints", 4).with("sprints", 1));

    private double of(Metric metric) {
        return collector.result().get(metric);
    }

    private void live(boolean present, double... hours) {
        for (int day = 1; day <= 10; day++) {
            collector.observe(new SimulationEvent.ProductOwnerDay(
                    BEGIN + day * WorkingTime.DAY, present, hours, 10, .5, 0, .6, .2, .2, .7));
        }
    }

    private void start(int item, ItemKind kind, double estimate, double clarity) {
        collector.observe(new SimulationEvent.ItemStarted(
                BEGIN + item, item, kind, "developer 1", estimate, estimate, clarity, false, 0, .2));
    }

    private void decide(Decider decider, double quality) {
        collector.observe(new SimulationEvent.DecisionTaken(BEGIN + 9, "developer 1", 1, decider, quality));
    }

    @Test
    void shouldTellWhereTheHoursOfAProductOwnerGo() {
        double[] hours = new double[Activity.values().length];
        hours[Activity.DISCOVERY.ordinal()] = 3;
        hours[Activity.CEREMONIES.ordinal()] = 1;
        hours[Activity.REFINEMENT.ordinal()] = 2;
        live(true, hours);
        assertThat(of(Metric.PO_HOURS_DISCOVERY)).isEqualTo(3);
        assertThat(of(Metric.PO_HOURS_OTHER_DUTIES)).isEqualTo(3);
        assertThat(of(Metric.PO_HOURS_PER_DAY)).isEqualTo(6);
        assertThat(of(Metric.PO_LOAD_RATIO)).isEqualTo(1.25);
        assertThat(of(Metric.PROMISES_PRESSURE)).isEqualTo(.5);
        start(1, ItemKind.FEATURE, 8, .59);
        assertThat(of(Metric.REFINEMENT_HOURS_PER_READY_ITEM)).isNaN();
        start(2, ItemKind.FEATURE, 8, .6);
        start(3, ItemKind.FEATURE, 8, .9);
        assertThat(of(Metric.REFINEMENT_HOURS_PER_READY_ITEM)).isEqualTo(10);
        assertThat(of(Metric.REFINEMENT_READY_SHARE)).isEqualTo(2 / 3.0);
    }

    @Test
    void shouldCountNoHoursOfAProductOwnerOnLeave() {
        live(false, new double[Activity.values().length]);
        assertThat(of(Metric.PO_LOAD_RATIO)).isNaN();
        assertThat(of(Metric.PROMISES_PRESSURE)).isEqualTo(.5);
    }

    @Test
    void shouldTellWhichRisksNobodySaw() {
        collector.observe(new SimulationEvent.RiskStruck(BEGIN - 1, 1, false));
        collector.observe(new SimulationEvent.RiskStruck(BEGIN + 5, 2, false));
        collector.observe(new SimulationEvent.RiskStruck(BEGIN + 6, 3, true));
        assertThat(of(Metric.RISKS_UNSEEN_SHARE)).isEqualTo(.5);
    }

    @Test
    void shouldHoldPrescriptionsAgainstTheTeamsOwnDecisions() {
        decide(Decider.TEAM, .8);
        decide(Decider.TEAM_CONSULTED, .6);
        decide(Decider.PRODUCT_OWNER, .75);
        decide(Decider.OVERRIDDEN, .5);
        assertThat(of(Metric.DECISIONS_POOR_PRESCRIBED)).isEqualTo(.25);
    }

    @Test
    void shouldCountAsAddedWhatIsBegunAndWasNotPlanned() {
        collector.observe(new SimulationEvent.SprintStarted(BEGIN, 1, 20, List.of(1, 2)));
        start(1, ItemKind.FEATURE, 12, .5);
        start(2, ItemKind.REFACTORING, 8, .5);
        assertThat(of(Metric.DELIVERY_ADDED_SCOPE)).isZero();
        start(3, ItemKind.DEFECT, 5, .5);
        assertThat(of(Metric.DELIVERY_ADDED_SCOPE)).isEqualTo(.25);
    }

    @Test
    void shouldTellHowSatisfactionSwingsFromSprintToSprint() {
        MetricCollector two = new MetricCollector(
                TeamSettings.standard().with("warmup.sprints", 4).with("sprints", 2));
        two.observe(new SimulationEvent.StakeholderMood(BEGIN + 1, "stakeholder 1", .4, .7));
        two.observe(new SimulationEvent.StakeholderMood(BEGIN + 2, "stakeholder 2", .6, .7));
        two.observe(new SimulationEvent.StakeholderMood(BEGIN + 10 * WorkingTime.DAY, "stakeholder 1", .7, .7));
        assertThat(two.result().get(Metric.STAKEHOLDERS_SWING)).isCloseTo(Math.sqrt(.02), within(1e-12));
    }
}
