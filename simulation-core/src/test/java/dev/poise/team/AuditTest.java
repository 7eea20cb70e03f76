package dev.poise.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.team.backlog.ItemKind;
import dev.poise.team.events.Cause;
import dev.poise.team.events.Share;
import dev.poise.team.events.SimulationEvent;
import dev.poise.team.events.SimulationEvent.DeveloperDay;
import dev.poise.team.events.SimulationEvent.IdeaArrived;
import dev.poise.team.events.SimulationEvent.ItemReleased;
import dev.poise.team.events.SimulationEvent.ItemRemoved;
import dev.poise.team.events.SimulationEvent.ItemStarted;
import dev.poise.team.events.SimulationEvent.ProductOwnerDay;
import dev.poise.team.events.SimulationEvent.SprintStarted;
import dev.poise.team.events.SimulationEvent.StateChanged;
import dev.poise.team.events.StateVariable;
import dev.poise.team.situation.WorkingTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The books of {@link Audit} must not balance when an event is wrong: otherwise the laws checked with it are worth nothing. */
final class AuditTest {
    private static final String DANA = "developer 1";

    private static List<String> findings(SimulationEvent... events) {
        Audit audit = new Audit(TeamScenario.of("reference", TeamSettings.standard()));
        for (SimulationEvent event : events) {
            audit.observe(event);
        }
        return audit.findings();
    }

    private static StateChanged trust(double before, double after, double booked) {
        return new StateChanged(0, DANA, StateVariable.TRUST, before, after, List.of(new Share(Cause.DRIFT, booked)));
    }

    private static DeveloperDay day(double hours, double overtime, double worked, double lost, double trust) {
        double[] work = new double[SimulationEvent.Work.values().length];
        work[0] = worked;
        List<Share> losses = List.of(new Share(Cause.MEETINGS, lost));
        return new DeveloperDay(
                WorkingTime.DAY,
                DANA,
                hours > 0,
                false,
                false,
                hours,
                overtime,
                work,
                new double[SimulationEvent.Loss.values().length],
                0,
                1,
                .6,
                .6,
                trust,
                .3,
                .2,
                .6,
                .5,
                losses);
    }

    private static ItemStarted started(int item) {
        return new ItemStarted(1, item, ItemKind.FEATURE, DANA, 5, 5, .5, false, 2, .3);
    }

    private static ItemReleased released(int item, double value, double full, double booked) {
        List<Share> lost = List.of(new Share(Cause.DELAY, booked));
        return new ItemReleased(9, item, ItemKind.FEATURE, 1, 5, 5, 5, 4, 0, .7, value, full, lost);
    }

    private static IdeaArrived idea(int item) {
        return new IdeaArrived(0, item, "stakeholder 1", 0, 1, 5, .5);
    }

    @Test
    void shouldFindNothingWhereEverythingAddsUp() {
        assertThat(findings(trust(.5, .6, .1), idea(1), started(1), released(1, .8, 1, .2), day(9, 1, 5, 4, .6)))
                .isEmpty();
    }

    @Test
    void shouldFindChangesWithoutACause() {
        assertThat(findings(trust(.5, .6, .05))).isNotEmpty();
        assertThat(findings(trust(.5, .6, .1), trust(.7, .8, .1))).isNotEmpty();
        assertThat(findings(trust(.5, .6, .1), day(8, 0, 4, 4, .61))).isNotEmpty();
        assertThat(findings(trust(.9, 1.1, .2))).isNotEmpty();
    }

    @Test
    void shouldFindHoursThatDoNotAddUp() {
        assertThat(findings(day(8, 0, 4, 3.9, .6))).isNotEmpty();
        assertThat(findings(day(9, 0, 5, 4, .6))).isNotEmpty();
        assertThat(findings(day(0, 0, 1, 0, .6))).isNotEmpty();
        assertThat(findings(day(8, 0, 9, -1, .6))).isNotEmpty();
        assertThat(findings(day(8, 0, 4, 4, .6), day(8, 0, 4, 4, .6))).isNotEmpty();
    }

    @Test
    void shouldFindItemsDoneTwiceOrFromNowhere() {
        assertThat(findings(idea(1), idea(1))).isNotEmpty();
        assertThat(findings(started(1))).isNotEmpty();
        assertThat(findings(idea(1), released(1, .8, 1, .2))).isNotEmpty();
        assertThat(findings(idea(1), started(1), released(1, .8, 1, .2), released(1, .8, 1, .2)))
                .isNotEmpty();
        assertThat(findings(idea(1), new ItemRemoved(1, 1, ItemKind.FEATURE), started(1)))
                .isNotEmpty();
        assertThat(findings(new SprintStarted(0, 1, 5, List.of(1)))).isNotEmpty();
        assertThat(findings(idea(1), new SprintStarted(0, 1, 5, List.of(1, 1)))).isNotEmpty();
    }

    @Test
    void shouldFindValueThatDoesNotAddUp() {
        assertThat(findings(idea(1), started(1), released(1, .8, 1, .1))).isNotEmpty();
        assertThat(findings(idea(1), started(1), released(1, -.5, -1, -.5))).isNotEmpty();
    }

    @Test
    void shouldFindItemsThatVanishOnTheWay() {
        Audit audit = new Audit(TeamScenario.of("reference", TeamSettings.standard()));
        audit.observe(new SimulationEvent.ItemOpened(0, 1_000_000, ItemKind.DEFECT, 3));
        audit.observe(new ItemStarted(1, 1_000_000, ItemKind.DEFECT, DANA, 3, 3, 1, false, 2, .3));
        assertThat(audit.begunAndNowhere()).isEmpty();
        audit.observe(new SprintStarted(2, 1, 0, List.of()));
        assertThat(audit.begunAndNowhere()).containsExactly(1_000_000);
    }

    @Test
    void shouldFindTimeThatGoesBackAndDaysThatAreTooLong() {
        assertThat(findings(started(1), idea(2))).anyMatch(f -> f.contains("time went back"));
        double[] hours = new double[SimulationEvent.Activity.values().length];
        hours[0] = 8.5;
        assertThat(findings(new ProductOwnerDay(WorkingTime.DAY, true, hours, 8, 0, 0, .5, .3, .2, .6)))
                .isNotEmpty();
        assertThat(findings(new ProductOwnerDay(WorkingTime.DAY, false, hours, 0, 0, 1, .5, .3, .2, .6)))
                .isNotEmpty();
    }
}
