package dev.poise.team.developer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.team.TeamSettings;
import dev.poise.team.Trial;
import dev.poise.team.backlog.AnItem;
import dev.poise.team.events.Cause;
import dev.poise.team.events.Share;
import dev.poise.team.events.SimulationEvent;
import dev.poise.team.protocol.Point;
import dev.poise.team.protocol.Task;
import dev.poise.team.situation.WorkingTime;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** How a developer's time passes between work, interruptions and waiting: nothing of a day is lost from the books. */
final class DeskTest {
    private static final double MEETINGS = 1.2;
    private static final double OTHER = 1.4;
    private static final double FOCUS_HOURS = 8 - MEETINGS - OTHER;

    private static Desk desk() {
        Desk desk = new Desk();
        desk.today.begin(8, MEETINGS, OTHER, 0, 0);
        desk.arrive(0, 1);
        return desk;
    }

    private static Work work(double hours) {
        Task task = new Task(AnItem.number(1).get(), Task.Act.REWORK, 1, hours, 1, 0, Task.NOTHING);
        return Work.begin(task, Given.values(TeamSettings.standard()), true);
    }

    private static double worked(Desk desk) {
        return Arrays.stream(desk.today.work()).sum();
    }

    private static double lost(Desk desk, Cause cause) {
        return desk.today.lostByCause().stream()
                .filter(share -> share.cause() == cause)
                .mapToDouble(Share::amount)
                .sum();
    }

    private static double lost(Desk desk) {
        return desk.today.lostByCause().stream().mapToDouble(Share::amount).sum();
    }

    @Test
    void shouldWorkTheHoursOfFocusThatMeetingsLeave() {
        Desk desk = desk();
        desk.take(work(100), 0, 0);
        desk.leave(WorkingTime.DAY);
        assertThat(worked(desk)).isCloseTo(FOCUS_HOURS, within(1e-9));
        assertThat(desk.today.present()).isCloseTo(8, within(1e-9));
        assertThat(lost(desk, Cause.MEETINGS)).isCloseTo(MEETINGS, within(1e-9));
    }

    @Test
    void shouldLoseTheTalkAndTheWayBackToAnInterruption() {
        Desk desk = desk();
        desk.take(work(100), 0, 0);
        desk.interrupt(WorkingTime.HOUR, Cause.LOOK_IN, .08, .2);
        desk.leave(WorkingTime.DAY);
        assertThat(lost(desk, Cause.LOOK_IN)).isCloseTo(.08, within(1e-3));
        assertThat(lost(desk, Cause.RESUMING)).isCloseTo(.2, within(1e-3));
        assertThat(lost(desk, Cause.LOOK_IN) + lost(desk, Cause.RESUMING) + worked(desk))
                .isCloseTo(FOCUS_HOURS, within(1e-9));
    }

    @Test
    void shouldBeBackAfterTheTalkAndTheWayBackAndNotSooner() {
        Desk desk = desk();
        desk.take(work(100), 0, 0);
        desk.interrupt(WorkingTime.HOUR, Cause.LOOK_IN, .1, .2);
        long clock = Math.round(.3 / desk.today.focusPerHour() * WorkingTime.HOUR);
        desk.settle(WorkingTime.HOUR + clock - 2);
        assertThat(desk.interrupted()).isTrue();
        desk.settle(WorkingTime.HOUR + clock + 2);
        assertThat(desk.working()).isTrue();
    }

    @Test
    void shouldReachWhatComesNextAsMuchLaterAsTheInterruptionTakes() {
        Desk desk = desk();
        desk.take(work(1), 0, 0);
        long undisturbed = desk.untilNext(0);
        desk.interrupt(0, Cause.LOOK_IN, .1, .2);
        long disturbed = desk.untilNext(0);
        assertThat((disturbed - undisturbed) / (double) WorkingTime.HOUR)
                .isCloseTo(.3 / desk.today.focusPerHour(), within(1e-3));
        desk.settle(disturbed);
        assertThat(desk.untilNext(disturbed)).isZero();
        assertThat(worked(desk)).isCloseTo(1, within(1e-3));
    }

    @Test
    void shouldFindBackOnceWhenInterruptedWhileInterrupted() {
        Desk desk = desk();
        desk.take(work(100), 0, 0);
        desk.interrupt(0, Cause.LOOK_IN, .1, .2);
        desk.interrupt(0, Cause.ADVICE, .1, .2);
        desk.settle(WorkingTime.DAY);
        assertThat(worked(desk)).isCloseTo(FOCUS_HOURS - (.1 + .1 + .2), within(1e-3));
    }

    @Test
    void shouldLoseOnlyTheTalkWithoutFlow() {
        Desk desk = desk();
        desk.take(work(100), 0, 0);
        desk.interrupt(0, Cause.LOOK_IN, .1, 0);
        desk.leave(WorkingTime.DAY);
        assertThat(lost(desk, Cause.RESUMING)).isZero();
        assertThat(worked(desk)).isCloseTo(FOCUS_HOURS - .1, within(1e-3));
    }

    @Test
    void shouldNotBeInterruptedWithNothingInHand() {
        Desk desk = desk();
        desk.interrupt(0, Cause.LOOK_IN, 1, 1);
        assertThat(desk.idle()).isTrue();
        desk.leave(WorkingTime.DAY);
        assertThat(lost(desk, Cause.NO_WORK)).isCloseTo(FOCUS_HOURS, within(1e-9));
    }

    @Test
    void shouldBeBlockedWhileWhatIsHeldWaits() {
        Desk desk = desk();
        Work waits = work(5);
        desk.take(waits, 0, 0);
        waits.await(Point.question(0));
        desk.putAside(0);
        assertThat(desk.blocked()).isTrue();
        assertThat(desk.ready()).isNull();
        desk.settle(WorkingTime.HOUR);
        assertThat(waits.settle(Point.question(0))).isTrue();
        assertThat(desk.blocked()).isFalse();
        assertThat(desk.ready()).isSameAs(waits);
        assertThat(lost(desk, Cause.BLOCKED)).isCloseTo(FOCUS_HOURS / 8, within(1e-9));
    }

    @Test
    void shouldWorkFasterByPaceAndLongerByOvertime() {
        Desk desk = new Desk();
        desk.today.begin(10, MEETINGS, OTHER, 0, 0);
        desk.arrive(0, 1.5);
        Work work = work(100);
        desk.take(work, 0, 0);
        desk.leave(WorkingTime.DAY);
        assertThat(worked(desk)).isCloseTo(FOCUS_HOURS + 2, within(1e-9));
        assertThat(work.done).isCloseTo(1.5 * (FOCUS_HOURS + 2), within(1e-9));
        assertThat(desk.today.present()).isCloseTo(10, within(1e-9));
    }

    @Test
    void shouldAccountForEveryHourWhateverHappens() {
        Trial.each(3000, trial -> {
            Desk desk = new Desk();
            double hours = trial.between(4, 16);
            desk.today.begin(
                    hours, trial.between(.8, 2.4), trial.between(.5, 2.5), trial.between(0, .3), trial.between(0, .3));
            desk.arrive(0, trial.between(.2, 2));
            long now = 0;
            while (now < WorkingTime.DAY) {
                step(desk, trial, now);
                now = Math.min(WorkingTime.DAY, now + trial.whole(1, 6000));
            }
            desk.leave(WorkingTime.DAY);
            assertThat(desk.today.present()).isCloseTo(hours, within(1e-9));
            assertThat(worked(desk) + lost(desk)).isCloseTo(hours, within(1e-9));
            assertThat(desk.today.wasted()).isBetween(0.0, worked(desk) + 1e-9);
            assertThat(desk.today.work()).hasSize(SimulationEvent.Work.values().length);
        });
    }

    private static void step(Desk desk, Trial trial, long now) {
        desk.settle(now);
        switch (trial.whole(0, 3)) {
            case 0 -> {
                if (desk.active == null) {
                    desk.take(work(trial.between(.1, 9)), now, trial.between(0, .5));
                }
            }
            case 1 -> desk.interrupt(now, Cause.ADVICE, trial.between(0, 1), trial.between(0, .5));
            case 2 -> {
                if (desk.active != null) {
                    desk.putAside(now);
                }
            }
            default -> desk.settle(now);
        }
    }
}
