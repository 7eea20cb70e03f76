package dev.poise.team.wellbeing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.parameters.Settings;
import dev.poise.team.TeamSettings;
import dev.poise.team.Trial;
import org.junit.jupiter.api.Test;

/** How much overtime people work, when they refuse it, and how its gain fades. */
final class OvertimeTest {
    private static final Settings STANDARD = TeamSettings.standard();
    private static final int WEEKS = 5;

    private static Overtime overtime(Settings settings) {
        return new Overtime(settings.of(StrainParameter.class), true);
    }

    private static double constant(StrainParameter parameter) {
        return STANDARD.of(StrainParameter.class).get(parameter);
    }

    private static void days(Overtime overtime, int number, double hours) {
        for (int day = 0; day < number; day++) {
            overtime.day(hours);
        }
    }

    @Test
    void shouldBeWhatIsWantedUpToTheLimit() {
        Overtime overtime = overtime(STANDARD);
        assertThat(overtime.hours(0)).isZero();
        assertThat(overtime.hours(-1)).isZero();
        assertThat(overtime.hours(.5)).isEqualTo(.5);
        assertThat(overtime.hours(9)).isEqualTo(constant(StrainParameter.OVERTIME_LIMIT));
    }

    @Test
    void shouldBeRefusedAfterMoreOfItThanIsTolerated() {
        Overtime overtime = overtime(STANDARD);
        int days = 0;
        while (overtime.hours(2) > 0) {
            overtime.day(2);
            days++;
        }
        assertThat(days).isEqualTo((int) constant(StrainParameter.OVERTIME_TOLERATED));
    }

    @Test
    void shouldWearOutByItsHours() {
        Overtime overtime = overtime(STANDARD);
        int days = 0;
        while (overtime.hours(1) > 0 && days < 1000) {
            overtime.day(1);
            days++;
        }
        assertThat(days).isEqualTo(2 * (int) constant(StrainParameter.OVERTIME_TOLERATED));
    }

    @Test
    void shouldBeWorkedAgainAfterWeeksWithoutAny() {
        Overtime overtime = overtime(STANDARD);
        while (overtime.hours(2) > 0) {
            overtime.day(2);
        }
        int days = 0;
        while (overtime.hours(2) == 0) {
            overtime.day(0);
            days++;
        }
        double expected = 20 * Math.log(constant(StrainParameter.OVERTIME_TOLERATED) / 5);
        assertThat((double) days).isCloseTo(expected, within(2.0));
    }

    @Test
    void shouldNotWearOutByOvertimeNowAndThen() {
        Overtime overtime = overtime(STANDARD);
        for (int day = 0; day < 1000; day++) {
            assertThat(overtime.hours(2)).isPositive();
            overtime.day(day % 4 == 0 ? 2 : 0);
        }
    }

    @Test
    void shouldCostNothingBeforeThereWasAny() {
        Overtime overtime = overtime(STANDARD);
        assertThat(overtime.pace()).isEqualTo(1);
        days(overtime, 100, 0);
        assertThat(overtime.pace()).isEqualTo(1);
    }

    @Test
    void shouldYieldLessWithEveryWeekAndAsMuchAgainAfterRest() {
        Overtime overtime = overtime(STANDARD);
        double before = overtime.pace();
        for (int week = 0; week < WEEKS; week++) {
            days(overtime, 5, 2);
            assertThat(overtime.pace()).isLessThan(before);
            before = overtime.pace();
        }
        assertThat(before).isCloseTo(1 - constant(StrainParameter.OVERTIME_FADING) * 5 * WEEKS, within(1e-12));
        days(overtime, 10, 0);
        assertThat(overtime.pace()).isGreaterThan(before);
        days(overtime, 200, 0);
        assertThat(overtime.pace()).isCloseTo(1, within(1e-3));
    }

    @Test
    void shouldNeverSlowAnybodyDownByMoreThanIsTolerated() {
        Trial.each(300, trial -> {
            Settings settings = trial.settings();
            double least = 1 - settings.number("overtime.fading") * settings.number("overtime.tolerated");
            Overtime overtime = overtime(settings);
            for (int day = 0; day < 200; day++) {
                overtime.day(overtime.hours(trial.between(0, 4)));
                assertThat(overtime.pace()).isBetween(least - 1e-12, 1.0);
            }
        });
    }

    @Test
    void shouldNotBeWorkedWhenItIsOff() {
        Overtime off = new Overtime(STANDARD.of(StrainParameter.class), false);
        assertThat(off.hours(2)).isZero();
        days(off, 10, off.hours(2));
        assertThat(off.pace()).isEqualTo(1);
    }
}
