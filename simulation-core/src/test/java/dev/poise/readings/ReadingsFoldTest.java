package dev.poise.readings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.team.TeamSettings;
import dev.poise.team.backlog.ItemKind;
import dev.poise.team.facts.SimulationEvent;
import dev.poise.team.facts.SimulationEvent.Activity;
import dev.poise.team.facts.SimulationEvent.Decider;
import dev.poise.team.situation.WorkingTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Readings folded from facts that are made by hand. */
final class ReadingsFoldTest {
    private static final long BEGIN = 40 * WorkingTime.DAY;
    private final ReadingsFold fold =
            new ReadingsFold(TeamSettings.standard().with("warmup.sprints", 4).with("sprints", 1));

    private double of(Reading reading) {
        return fold.result().get(reading);
    }

    private void live(boolean present, double... hours) {
        for (int day = 1; day <= 10; day++) {
            fold.observe(new SimulationEvent.ProductOwnerDay(
                    BEGIN + day * WorkingTime.DAY, present, hours, 10, .5, 0, .6, .2, .2, .7, .1));
        }
    }

    private void start(int item, ItemKind kind, double estimate, double clarity) {
        fold.observe(new SimulationEvent.ItemStarted(
                BEGIN + item, item, kind, "developer 1", estimate, estimate, clarity, false, 0, .2));
    }

    private void decide(Decider decider, double quality) {
        fold.observe(new SimulationEvent.DecisionTaken(BEGIN + 9, "developer 1", 1, decider, quality));
    }

    @Test
    void shouldTellWhereTheHoursOfAProductOwnerGo() {
        double[] hours = new double[Activity.values().length];
        hours[Activity.DISCOVERY.ordinal()] = 3;
        hours[Activity.CEREMONIES.ordinal()] = 1;
        hours[Activity.REFINEMENT.ordinal()] = 2;
        live(true, hours);
        assertThat(of(Reading.PO_HOURS_DISCOVERY)).isEqualTo(3);
        assertThat(of(Reading.PO_HOURS_OTHER_DUTIES)).isEqualTo(3);
        assertThat(of(Reading.PO_HOURS_PER_DAY)).isEqualTo(6);
        assertThat(of(Reading.PO_LOAD_RATIO)).isEqualTo(1.25);
        assertThat(of(Reading.PROMISES_PRESSURE)).isEqualTo(.5);
        start(1, ItemKind.FEATURE, 8, .59);
        assertThat(of(Reading.REFINEMENT_HOURS_PER_READY_ITEM)).isNaN();
        start(2, ItemKind.FEATURE, 8, .6);
        start(3, ItemKind.FEATURE, 8, .9);
        assertThat(of(Reading.REFINEMENT_HOURS_PER_READY_ITEM)).isEqualTo(10);
        assertThat(of(Reading.REFINEMENT_READY_SHARE)).isEqualTo(2 / 3.0);
    }

    @Test
    void shouldCountNoHoursOfAProductOwnerOnLeave() {
        live(false, new double[Activity.values().length]);
        assertThat(of(Reading.PO_LOAD_RATIO)).isNaN();
        assertThat(of(Reading.PROMISES_PRESSURE)).isEqualTo(.5);
    }

    @Test
    void shouldTellWhichRisksNobodySaw() {
        fold.observe(new SimulationEvent.RiskStruck(BEGIN - 1, 1, false));
        fold.observe(new SimulationEvent.RiskStruck(BEGIN + 5, 2, false));
        fold.observe(new SimulationEvent.RiskStruck(BEGIN + 6, 3, true));
        assertThat(of(Reading.RISKS_UNSEEN_SHARE)).isEqualTo(.5);
    }

    @Test
    void shouldHoldPrescriptionsAgainstTheTeamsOwnDecisions() {
        decide(Decider.TEAM, .8);
        decide(Decider.TEAM_CONSULTED, .6);
        decide(Decider.PRODUCT_OWNER, .75);
        decide(Decider.OVERRIDDEN, .5);
        assertThat(of(Reading.DECISIONS_POOR_PRESCRIBED)).isEqualTo(.25);
    }

    @Test
    void shouldCountAsAddedWhatIsBegunAndWasNotPlanned() {
        fold.observe(new SimulationEvent.SprintStarted(BEGIN, 1, 20, List.of(1, 2)));
        start(1, ItemKind.FEATURE, 12, .5);
        start(2, ItemKind.REFACTORING, 8, .5);
        assertThat(of(Reading.DELIVERY_ADDED_SCOPE)).isZero();
        start(3, ItemKind.DEFECT, 5, .5);
        assertThat(of(Reading.DELIVERY_ADDED_SCOPE)).isEqualTo(.25);
    }

    @Test
    void shouldTellHowSatisfactionSwingsFromSprintToSprint() {
        ReadingsFold two = new ReadingsFold(
                TeamSettings.standard().with("warmup.sprints", 4).with("sprints", 2));
        two.observe(new SimulationEvent.StakeholderMood(BEGIN + 1, "stakeholder 1", .4, .7));
        two.observe(new SimulationEvent.StakeholderMood(BEGIN + 2, "stakeholder 2", .6, .7));
        two.observe(new SimulationEvent.StakeholderMood(BEGIN + 10 * WorkingTime.DAY, "stakeholder 1", .7, .7));
        assertThat(two.result().get(Reading.STAKEHOLDERS_SWING)).isCloseTo(Math.sqrt(.02), within(1e-12));
    }
}
