package dev.poise.team.wellbeing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.parameters.Settings;
import dev.poise.team.TeamSettings;
import dev.poise.team.Trial;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a day tires and a night restores, and when people refuse overtime. */
final class FatigueTest {
    private static final Settings STANDARD = TeamSettings.standard();

    private static Fatigue fatigue(Settings settings) {
        return new Fatigue(settings.of(StrainParameter.class), true);
    }

    private static double constant(StrainParameter parameter) {
        return STANDARD.of(StrainParameter.class).get(parameter);
    }

    /** Get fatigue in the morning after many working days without a weekend. */
    private static double settled(double load, double pressure, double exhaustion) {
        Fatigue fatigue = fatigue(STANDARD);
        for (int day = 0; day < 500; day++) {
            fatigue.work(load, 0, pressure, exhaustion, false);
        }
        return fatigue.morning();
    }

    @Test
    void shouldSettleWhereTheNightRestoresWhatTheDayTook() {
        double left = Math.exp(-constant(StrainParameter.NIGHT) * constant(StrainParameter.DETACHMENT));
        double gain = constant(StrainParameter.FATIGUE_GAIN);
        assertThat(settled(1, 0, 0)).isCloseTo(left * gain / (1 - left * (1 - gain)), within(1e-9));
    }

    @Test
    void shouldRestoreLessTheHarderItIsToLetGo() {
        double detachment = constant(StrainParameter.DETACHMENT)
                - .5 * constant(StrainParameter.DETACHMENT_PRESSURE)
                - .4 * constant(StrainParameter.DETACHMENT_EXHAUSTION);
        double left = Math.exp(-constant(StrainParameter.NIGHT) * detachment);
        double gain = constant(StrainParameter.FATIGUE_GAIN);
        assertThat(settled(1, .5, .7)).isCloseTo(left * gain / (1 - left * (1 - gain)), within(1e-9));
    }

    @Test
    void shouldBeRestedAfterAWeekend() {
        Fatigue fatigue = fatigue(STANDARD);
        fatigue.work(2, 0, 1, .8, true);
        Fatigue without = fatigue(STANDARD);
        without.work(2, 0, 1, .8, false);
        assertThat(fatigue.morning())
                .isCloseTo(without.morning() * Math.exp(-2 * constant(StrainParameter.FREE_DAY)), within(1e-12));
    }

    @Test
    void shouldTireMoreWithLoadPressureAndExhaustion() {
        Trial.each(500, trial -> {
            double load = trial.between(.5, 1.6);
            double pressure = trial.share();
            double exhaustion = trial.share();
            double plain = settled(load, pressure, exhaustion);
            assertThat(plain).isBetween(0.0, 1.0);
            assertThat(settled(load + trial.share(), pressure, exhaustion)).isGreaterThanOrEqualTo(plain);
            assertThat(settled(load, pressure + (1 - pressure) * trial.share(), exhaustion))
                    .isGreaterThanOrEqualTo(plain);
            assertThat(settled(load, pressure, exhaustion + (1 - exhaustion) * trial.share()))
                    .isGreaterThanOrEqualTo(plain);
        });
    }

    @Test
    void shouldStayFromZeroToOneWhateverHappens() {
        Trial.each(500, trial -> {
            Fatigue fatigue = fatigue(trial.settings());
            for (int day = 0; day < 100; day++) {
                if (trial.whole(0, 5) == 0) {
                    fatigue.rest(false);
                } else {
                    fatigue.work(trial.between(0, 3), trial.between(0, 4), trial.share(), trial.share(), trial.coin());
                }
                assertThat(fatigue.morning()).isBetween(0.0, 1.0);
                assertThat(fatigue.evening()).isBetween(0.0, 1.0);
            }
        });
    }

    @Test
    void shouldWorkTheOvertimeThatIsWantedUpToTheLimit() {
        Fatigue fatigue = fatigue(STANDARD);
        assertThat(fatigue.overtime(0)).isZero();
        assertThat(fatigue.overtime(-1)).isZero();
        assertThat(fatigue.overtime(.5)).isEqualTo(.5);
        assertThat(fatigue.overtime(9)).isEqualTo(constant(StrainParameter.OVERTIME_LIMIT));
    }

    @Test
    void shouldRefuseOvertimeAfterMoreOfItThanIsTolerated() {
        Fatigue fatigue = fatigue(STANDARD);
        int days = 0;
        while (fatigue.overtime(2) > 0) {
            fatigue.work(1.25, 2, .5, .3, false);
            days++;
        }
        assertThat(days).isEqualTo((int) constant(StrainParameter.OVERTIME_TOLERATED));
    }

    @Test
    void shouldRefuseOvertimeHoweverWeekendsFallWhenItGoesOnAndOn() {
        Fatigue fatigue = fatigue(STANDARD);
        int days = 0;
        while (fatigue.overtime(1) > 0 && days < 1000) {
            fatigue.work(1.1, 1, .25, .3, days % 5 == 4);
            days++;
        }
        assertThat(days).isEqualTo(2 * (int) constant(StrainParameter.OVERTIME_TOLERATED));
    }

    @Test
    void shouldBeWillingAgainAfterWeeksWithoutOvertime() {
        Fatigue fatigue = fatigue(STANDARD);
        while (fatigue.overtime(2) > 0) {
            fatigue.work(1.25, 2, .5, .3, false);
        }
        int days = 0;
        while (fatigue.overtime(2) == 0) {
            fatigue.work(1, 0, .5, .3, false);
            days++;
        }
        double recovery = constant(StrainParameter.OVERTIME_RECOVERY);
        double expected = recovery
                * Math.log(constant(StrainParameter.OVERTIME_TOLERATED) / constant(StrainParameter.OVERTIME_WILLING));
        assertThat((double) days).isCloseTo(expected, within(2.0));
    }

    @Test
    void shouldNotWearOutByOvertimeNowAndThen() {
        Fatigue fatigue = fatigue(STANDARD);
        for (int day = 0; day < 1000; day++) {
            boolean late = day % 4 == 0;
            assertThat(fatigue.overtime(2)).isPositive();
            fatigue.work(1, late ? 2 : 0, .2, .3, day % 5 == 4);
        }
    }

    @Test
    void shouldTellHowTiredTheDayLeftThemThoughAWeekendFollows() {
        Fatigue friday = fatigue(STANDARD);
        Fatigue thursday = fatigue(STANDARD);
        friday.work(1.2, 0, .2, .3, true);
        thursday.work(1.2, 0, .2, .3, false);
        assertThat(friday.evening()).isEqualTo(thursday.evening());
        assertThat(friday.morning()).isLessThan(thursday.morning());
    }

    @Test
    void shouldRecoverOverTheWeekendAlsoAfterAFridayOff() {
        Fatigue before = fatigue(STANDARD);
        Fatigue midweek = fatigue(STANDARD);
        Fatigue friday = fatigue(STANDARD);
        for (Fatigue person : List.of(before, midweek, friday)) {
            person.work(1.5, 2, .5, .5, false);
        }
        midweek.rest(false);
        friday.rest(true);
        double left = midweek.morning() / before.morning();
        assertThat(left).isLessThan(1);
        assertThat(friday.morning()).isCloseTo(before.morning() * left * left * left, within(1e-12));
    }

    @Test
    void shouldBeRestedAndWorkNoOvertimeWithoutFatigue() {
        Fatigue off = new Fatigue(STANDARD.of(StrainParameter.class), false);
        off.work(3, 4, 1, 1, false);
        off.rest(false);
        assertThat(off.morning()).isZero();
        assertThat(off.overtime(2)).isZero();
    }
}
