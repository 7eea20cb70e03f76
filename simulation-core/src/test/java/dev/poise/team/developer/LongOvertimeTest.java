package dev.poise.team.developer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.parameters.Conditions;
import dev.poise.parameters.Settings;
import dev.poise.random.KeyedRandom;
import dev.poise.team.RecordingContext;
import dev.poise.team.TeamSettings;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * People under lasting pressure who work overtime, against the same people who do not: it pays at first, less and less with
 * time and with the length of the week, until people refuse and do less than if they had never begun (Abdel-Hamid and Madnick
 * 1991, Pencavel 2014).
 */
final class LongOvertimeTest {
    private static final int PEOPLE = 100;
    private static final int MONTH = 20;
    private static final int MONTHS = 13;
    private static final double PRESSURE = .5;
    private static final double LIMIT = 2;

    /** Output and hours by month, over those of an ordinary person in eight-hour days. */
    private record Year(double[] output, double[] hours) {
        double sum(double[] of) {
            double sum = 0;
            for (double month : of) {
                sum += month;
            }
            return sum;
        }

        double perHour(int month) {
            return output[month] / hours[month];
        }
    }

    private static Year live(double norm, double limit) {
        return live(TeamSettings.standard().with("overtime.limit", limit), norm);
    }

    private static Year live(Settings settings, double norm) {
        Year year = new Year(new double[MONTHS], new double[MONTHS]);
        for (int i = 0; i < PEOPLE; i++) {
            double sensitivity = Math.exp(settings.number("burnout.sensitivity") * KeyedRandom.normal(9, i));
            DeveloperWellbeing wellbeing = new DeveloperWellbeing(
                    "developer", KeyedRandom.key(3, i), new Conditions(settings, Set.of(), 3), sensitivity, .3);
            live(wellbeing, norm, year);
        }
        return year;
    }

    private static void live(DeveloperWellbeing wellbeing, double norm, Year year) {
        RecordingContext context = new RecordingContext();
        for (int day = 0; day < MONTHS * MONTH; day++) {
            double overtime = wellbeing.overtime(PRESSURE, norm);
            double hours = (8 + overtime) / 8 / MONTH / PEOPLE;
            year.hours[day / MONTH] += hours;
            year.output[day / MONTH] += hours * wellbeing.pace(overtime);
            wellbeing.meet(wellbeing.exhaustion());
            wellbeing.work(
                    new DeveloperWellbeing.Day(day, 1 + PRESSURE, PRESSURE, overtime, .65, .57, .5, 0, false), context);
            context.clear();
        }
    }

    private static final Year NEVER = live(0, LIMIT);
    private static final Year LONG_DAYS = live(1, LIMIT);
    private static final Year VERY_LONG_DAYS = live(2, 2 * LIMIT);

    @Test
    void shouldPayNearlyInFullAtFirstButForWhatFades() {
        Settings unfading =
                TeamSettings.standard().with("overtime.limit", LIMIT).with("overtime.fading", 0);
        double extra = LONG_DAYS.hours[0] - 1;
        double inFull = live(unfading, 1).output[0] / live(unfading, 0).output[0] - 1;
        assertThat(inFull).isGreaterThan(.9 * extra);
        assertThat(LONG_DAYS.output[0] / NEVER.output[0] - 1).isBetween(.6 * extra, .9 * inFull);
    }

    @Test
    void shouldPayLessAndLessOverAYear() {
        double moreHours = LONG_DAYS.sum(LONG_DAYS.hours) / NEVER.sum(NEVER.hours) - 1;
        double moreOutput = LONG_DAYS.sum(LONG_DAYS.output) / NEVER.sum(NEVER.output) - 1;
        assertThat(moreOutput).isLessThan(.9 * moreHours);
        for (int month = 3; month < MONTHS; month++) {
            assertThat(LONG_DAYS.perHour(month)).isLessThan(LONG_DAYS.perHour(0));
        }
    }

    @Test
    void shouldPayLessForEveryHourTheLongerTheWeekIs() {
        assertThat(VERY_LONG_DAYS.hours[0]).isGreaterThan(LONG_DAYS.hours[0]);
        double longDays = (LONG_DAYS.output[0] - NEVER.output[0]) / (LONG_DAYS.hours[0] - 1);
        double veryLongDays = (VERY_LONG_DAYS.output[0] - NEVER.output[0]) / (VERY_LONG_DAYS.hours[0] - 1);
        assertThat(veryLongDays).isLessThan(.85 * longDays);
    }

    @Test
    void shouldNotBeAskedOfPeopleForEver() {
        double most = 1 + LIMIT / 8;
        double mean = LONG_DAYS.sum(LONG_DAYS.hours) / MONTHS;
        assertThat(LONG_DAYS.hours[0]).isGreaterThan(most - 1e-9);
        assertThat(mean).isLessThan(1 + .75 * (most - 1));
    }

    @Test
    void shouldLeavePeopleDoingLessThanIfTheyHadNeverBegunOnceTheyRefuse() {
        int refusing = 0;
        for (int month = 1; month < MONTHS; month++) {
            if (LONG_DAYS.hours[month] < 1.001) {
                refusing++;
                assertThat(LONG_DAYS.output[month]).isLessThan(NEVER.output[month]);
            }
        }
        assertThat(refusing).isPositive();
    }
}
