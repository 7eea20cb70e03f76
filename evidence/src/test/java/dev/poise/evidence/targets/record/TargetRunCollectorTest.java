package dev.poise.evidence.targets.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.poise.evidence.targets.record.TargetRunRecord.Follow;
import dev.poise.parameters.Settings;
import dev.poise.team.TeamSettings;
import dev.poise.team.backlog.ItemKind;
import dev.poise.team.events.SimulationEvent;
import dev.poise.team.situation.WorkingTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is kept of a made-up run: four sprints of five days to warm up, then two that count. */
class TargetRunCollectorTest {
    private static final Settings SETTINGS = TeamSettings.standard()
            .with("sprint.days", 5)
            .with("warmup.sprints", 4)
            .with("sprints", 2);
    private static final int WARM_UP = 20;
    private static final int END = 30;
    private static final String DANA = "developer 1";
    private static final String ERIN = "developer 2";

    private final TargetRunCollector recorder = new TargetRunCollector(SETTINGS, 0, 1);

    private static long day(double day) {
        return (long) (day * WorkingTime.DAY);
    }

    private void worked(String who, int day, double exhaustion, double demand) {
        double[] work = {3, .5, .25, 1, .25};
        recorder.observe(new SimulationEvent.DeveloperDay(
                day(day),
                who,
                true,
                false,
                false,
                8,
                0,
                work,
                new double[4],
                1,
                demand,
                .6,
                .6,
                .5,
                exhaustion,
                .2,
                .6,
                .5,
                List.of()));
    }

    private void vacant(String who, int day) {
        recorder.observe(new SimulationEvent.DeveloperDay(
                day(day),
                who,
                false,
                false,
                true,
                0,
                0,
                new double[5],
                new double[4],
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                List.of()));
    }

    private void left(String who, int day) {
        recorder.observe(new SimulationEvent.PersonLeft(day(day), who));
    }

    @Test
    void shouldKeepWhatWasDoneInMeasuredSprintsOnly() {
        recorder.observe(new SimulationEvent.SprintEnded(day(20), 0, 50, 40, true));
        recorder.observe(new SimulationEvent.SprintEnded(day(25), 1, 60, 30, true));
        recorder.observe(new SimulationEvent.SprintEnded(day(30), 2, 70, 77, true));

        assertThat(recorder.result().committed()).containsExactly(60, 70);
        assertThat(recorder.result().done()).containsExactly(30, 77);
    }

    @Test
    void shouldKeepAnItemWithTheDefectsThatCameOfIt() {
        recorder.observe(new SimulationEvent.ItemStarted(day(19), 7, ItemKind.FEATURE, DANA, 6, 5, .8, false, 3, .4));
        recorder.observe(new SimulationEvent.ItemReleased(
                day(21.5), 7, ItemKind.FEATURE, day(19), 6, 5, 9, 8, 2, .7, 1.5, 2, List.of()));
        recorder.observe(new SimulationEvent.DefectEscaped(day(24), 1_000_001, 7, false));
        recorder.observe(new SimulationEvent.DefectEscaped(day(26), 1_000_002, 7, true));

        assertThat(recorder.result().items())
                .containsExactly(new DoneItem(ItemKind.FEATURE, 3, .4, 6, 8, 9, 152, 172, 200, 1.5, 2));
    }

    @Test
    void shouldLeaveOutWhatWasReleasedInTheWarmUp() {
        recorder.observe(new SimulationEvent.ItemStarted(day(18), 7, ItemKind.DEFECT, DANA, 6, 5, .8, false, 3, .4));
        recorder.observe(new SimulationEvent.ItemReleased(
                day(19), 7, ItemKind.DEFECT, day(18), 6, 5, 9, 8, 2, .7, 0, 0, List.of()));

        assertThat(recorder.result().items()).isEmpty();
    }

    @Test
    void shouldRefuseAnItemThatWasNeverBegun() {
        recorder.observe(new SimulationEvent.ItemReleased(
                day(22), 7, ItemKind.DEFECT, day(18), 6, 5, 9, 8, 2, .7, 0, 0, List.of()));

        assertThatThrownBy(recorder::result).hasMessageContaining("Item 7");
    }

    @Test
    void shouldAddUpHoursBySprint() {
        worked(DANA, WARM_UP, .3, 1);
        worked(DANA, 21, .3, 1);
        worked(ERIN, 25, .3, 1);
        worked(DANA, 26, .3, 1);

        assertThat(recorder.result().hours())
                .containsExactly(
                        new TargetRunRecord.SprintHours(10, .5, 1, 2), new TargetRunRecord.SprintHours(5, .25, .5, 1));
    }

    @Test
    void shouldAskPeopleWhenTheMeasuredSprintsBeginAndAtTheirEnd() {
        worked(DANA, WARM_UP - 1, .9, .8);
        worked(DANA, WARM_UP, .3, 1.2);
        worked(DANA, END, .5, 1);

        Follow dana = recorder.result().people().get(0);
        assertThat(dana.left()).isFalse();
        assertThat(dana.first().exhaustion()).isEqualTo(.3);
        assertThat(dana.first().demand()).isCloseTo(1, within(1e-12));
        assertThat(dana.second().exhaustion()).isEqualTo(.5);
        assertThat(recorder.result().last()).hasSize(1);
    }

    @Test
    void shouldNotTakeANewcomerForWhoSatThereBefore() {
        worked(DANA, WARM_UP, .7, 1);
        worked(ERIN, WARM_UP, .2, 1);
        left(DANA, 24);
        vacant(DANA, 25);
        worked(DANA, END, .1, 1);
        worked(ERIN, END, .3, 1);

        TargetRunRecord record = recorder.result();
        assertThat(record.left()).isEqualTo(1);
        assertThat(record.people()).extracting(Follow::left).containsExactly(true, false);
        assertThat(record.people().get(0).second().exhaustion()).isNaN();
        assertThat(record.last()).extracting(TargetRunRecord.Survey::exhaustion).containsExactly(.1, .3);
        assertThat(record.years()).isCloseTo(2 / 260.0, within(1e-12));
    }

    @Test
    void shouldNeitherFollowNorCountSomebodyWhoLeavesAsTheWarmUpEnds() {
        worked(DANA, WARM_UP, .7, 1);
        left(DANA, WARM_UP);
        worked(DANA, END, .1, 1);

        assertThat(recorder.result().left()).isZero();
        assertThat(recorder.result().people()).isEmpty();
    }

    @Test
    void shouldNotCountSomebodyWhoLeavesOnTheLastDayAmongThoseWhoAreThere() {
        worked(DANA, WARM_UP, .7, 1);
        worked(DANA, END, .8, 1);
        left(DANA, END);

        assertThat(recorder.result().left()).isEqualTo(1);
        assertThat(recorder.result().last()).isEmpty();
        assertThat(recorder.result().people()).extracting(Follow::left).containsExactly(true);
    }

    @Test
    void shouldAddTheSameNoiseToTheSameAnswer() {
        TargetRunCollector once = new TargetRunCollector(SETTINGS, .06, 9);
        TargetRunCollector again = new TargetRunCollector(SETTINGS, .06, 9);
        TargetRunCollector other = new TargetRunCollector(SETTINGS, .06, 10);
        double[] answers = new double[3];
        int i = 0;
        for (TargetRunCollector one : List.of(once, again, other)) {
            one.observe(new SimulationEvent.DeveloperDay(
                    day(END),
                    DANA,
                    true,
                    false,
                    false,
                    8,
                    0,
                    new double[5],
                    new double[4],
                    0,
                    1,
                    .6,
                    .6,
                    .5,
                    .4,
                    .2,
                    .6,
                    .5,
                    List.of()));
            answers[i++] = one.result().last().get(0).exhaustion();
        }

        assertThat(answers[0]).isEqualTo(answers[1]).isNotEqualTo(answers[2]).isNotEqualTo(.4);
    }

    @Test
    void shouldMeasureTheWaitWithoutTheAnswer() {
        recorder.observe(new SimulationEvent.QuestionAnswered(day(19), DANA, 1, 30, 1));
        recorder.observe(new SimulationEvent.QuestionAnswered(day(22), DANA, 1, 3, .5));
        recorder.observe(new SimulationEvent.QuestionAnswered(day(22), DANA, 2, .4, .5));
        double[] hours = new double[SimulationEvent.Activity.values().length];
        hours[SimulationEvent.Activity.DISCOVERY.ordinal()] = 2;
        hours[SimulationEvent.Activity.QUESTIONS.ordinal()] = 5;
        recorder.observe(new SimulationEvent.ProductOwnerDay(day(22), true, hours, 8, 0, 1, .5, .3, .2, .6));
        recorder.observe(new SimulationEvent.ProductOwnerDay(day(23), false, hours, 0, 0, 1, .5, .3, .2, .6));

        assertThat(recorder.result().queue()).isEqualTo(new TargetRunRecord.Queue(5, 9, 2, 2.5));
    }
}
