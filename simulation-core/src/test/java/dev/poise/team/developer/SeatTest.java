package dev.poise.team.developer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.fuzz.SampleSize;
import dev.poise.parameters.Settings;
import dev.poise.random.KeyedRandom;
import dev.poise.team.TeamSettings;
import dev.poise.team.Trial;
import dev.poise.team.situation.Situation;
import dev.poise.team.wellbeing.StrainParameter;
import org.junit.jupiter.api.Test;

/** Who sits in a seat: traits, leaving, the vacancy after it, getting up to speed, learning and getting out of date. */
final class SeatTest {
    private static final Settings STANDARD = TeamSettings.standard();

    private static Seat seat(long key, Settings settings) {
        return new Seat(key, Given.values(settings), settings.of(StrainParameter.class), settings.of(Situation.class));
    }

    private static boolean fill(Seat seat, Settings settings) {
        return seat.fill(settings.of(StrainParameter.class), settings.of(Situation.class));
    }

    private static Seat newcomer(long key, Settings settings) {
        Seat seat = seat(key, settings);
        seat.vacate();
        while (!fill(seat, settings)) {
            assertThat(seat.vacant()).isTrue();
        }
        return seat;
    }

    @Test
    void shouldDrawPeopleWithinTheirRangesWhateverIsSet() {
        Trial.each(2000, trial -> {
            Seat seat = seat(trial.key(), trial.settings());
            assertThat(seat.skill).isBetween(.05, .95);
            assertThat(seat.ceiling).isBetween(.3, 1.0);
            assertThat(seat.exhaustion).isBetween(.02, .85);
            assertThat(seat.sensitivity).isPositive();
            assertThat(seat.vacant()).isFalse();
            assertThat(seat.ramp()).isEqualTo(1);
        });
    }

    @Test
    void shouldDrawTheMeanAndSpreadThatAreSet() {
        int people = 20_000;
        double skill = 0;
        double squares = 0;
        double logs = 0;
        for (int i = 0; i < people; i++) {
            Seat seat = seat(KeyedRandom.key(3, i), STANDARD);
            skill += seat.skill / people;
            squares += seat.skill * seat.skill / people;
            logs += Math.log(seat.sensitivity) * Math.log(seat.sensitivity) / people;
        }
        assertThat(skill).isCloseTo(STANDARD.number("team.seniority"), within(.005));
        assertThat(Math.sqrt(squares - skill * skill)).isCloseTo(STANDARD.number("team.senioritySpread"), within(.005));
        assertThat(Math.sqrt(logs)).isCloseTo(STANDARD.number("burnout.sensitivity"), within(.01));
    }

    @Test
    void shouldLeaveAsOftenAsTheMonthlyHazardSays() {
        assertThat(leavings(.35, .3, .6)).isCloseTo(STANDARD.number("turnover.hazard") / 21, within(.00006));
        double factor = Math.exp(
                STANDARD.number("turnover.exhaustionSlope") * .3 + STANDARD.number("turnover.cynicismSlope") * .2);
        assertThat(leavings(.65, .5, .6)).isCloseTo(factor * STANDARD.number("turnover.hazard") / 21, within(.0002));
        double worst = Math.exp(STANDARD.number("turnover.exhaustionSlope") * .65
                        + STANDARD.number("turnover.cynicismSlope") * .7
                        + 1.5 * .6)
                * STANDARD.number("turnover.hazard")
                / 21;
        assertThat(leavings(1, 1, 0)).isCloseTo(worst, within(.03 * worst));
    }

    /** Get the share of days on which people leave. */
    private static double leavings(double exhaustion, double cynicism, double motivation) {
        int seats = 1000;
        int days = 1000;
        double left = 0;
        for (int i = 0; i < seats; i++) {
            Seat seat = seat(KeyedRandom.key(9, i), STANDARD);
            for (int day = 0; day < days; day++) {
                left += seat.leaves(day, exhaustion, cynicism, motivation) ? 1 : 0;
            }
        }
        return left / seats / days;
    }

    @Test
    void shouldNotStayBecauseTheyAreWorseOff() {
        Trial.each(SampleSize.of(2_000, 20_000), trial -> {
            Settings settings = trial.settings();
            Seat seat = seat(trial.key(), settings);
            double exhaustion = trial.share();
            double cynicism = trial.share();
            double motivation = trial.share();
            int day = trial.whole(0, 9999);
            if (seat.leaves(day, exhaustion, cynicism, motivation)) {
                assertThat(seat.leaves(
                                day,
                                Math.min(1, exhaustion + trial.share()),
                                Math.min(1, cynicism + trial.share()),
                                motivation * trial.share()))
                        .isTrue();
            }
        });
    }

    @Test
    void shouldBeVacantForTheDaysThatAreSetAndThenHoldSomebodyElse() {
        Seat seat = seat(5, STANDARD);
        double before = seat.skill;
        seat.vacate();
        int days = 0;
        boolean filled = false;
        while (!filled) {
            assertThat(seat.vacant()).isTrue();
            filled = fill(seat, STANDARD);
            days++;
        }
        assertThat(days).isEqualTo((int) STANDARD.number("turnover.vacancyDays"));
        assertThat(seat.vacant()).isFalse();
        assertThat(seat.skill).isNotEqualTo(before);
    }

    @Test
    void shouldBringANewcomerUpToSpeedByTheEndOfTheRamp() {
        Trial.each(300, trial -> {
            Settings settings = trial.settings();
            Seat seat = newcomer(trial.key(), settings);
            double before = seat.ramp();
            assertThat(before).isCloseTo(.1, within(1e-12));
            for (int day = 0; day < Math.ceil(settings.number("onboarding.days")); day++) {
                seat.day();
                assertThat(seat.ramp()).isBetween(before, 1.0);
                before = seat.ramp();
            }
            assertThat(before).isCloseTo(1, within(1e-12));
        });
    }

    @Test
    void shouldBeginSlowlyOnTheRampAndBeHalfwayAtHalfOfItsDays() {
        Settings settings = STANDARD.with("onboarding.days", 100);
        double start = .1;
        Seat seat = newcomer(1, settings);
        for (int day = 0; day < 25; day++) {
            seat.day();
        }
        assertThat(seat.ramp()).isCloseTo(start + (1 - start) * .15625, within(1e-12));
        for (int day = 0; day < 25; day++) {
            seat.day();
        }
        assertThat(seat.ramp()).isCloseTo((start + 1) / 2, within(1e-12));
    }

    @Test
    void shouldForgetHalfOfASkillInItsHalfLife() {
        Seat seat = seat(2, STANDARD);
        double start = seat.skill;
        for (int day = 0; day < 260 * STANDARD.number("skill.halfLife"); day++) {
            seat.day();
        }
        assertThat(seat.skill).isCloseTo(start / 2, within(1e-9));
    }

    @Test
    void shouldLearnOnlyFromDecisionsThatAreTheirOwnInPart() {
        Seat own = seat(2, STANDARD);
        Seat heard = seat(2, STANDARD);
        Seat told = seat(2, STANDARD);
        double start = told.skill;
        for (int i = 0; i < 100; i++) {
            own.learn(1);
            heard.learn(.6);
            told.learn(0);
        }
        assertThat(told.skill).isEqualTo(start);
        assertThat(heard.skill).isGreaterThan(start).isLessThan(own.skill);
        assertThat(own.skill).isLessThan(.92);
    }

    @Test
    void shouldCloseHalfOfTheGapToMasteryInTwoLearningHalfLives() {
        Seat seat = seat(2, STANDARD);
        double gap = .92 - seat.skill;
        // .7 decisions a day: the rate of which the half-life is meant, and half of it, because decisions are not all
        // practice
        int decisions = (int) Math.round(.7 * 2 * STANDARD.number("skill.learningDays"));
        for (int i = 0; i < decisions; i++) {
            seat.learn(1);
        }
        assertThat(.92 - seat.skill).isCloseTo(gap / 2, within(.001));
    }

    @Test
    void shouldNotLearnBeyondMasteryNorBelowNothing() {
        Trial.each(500, trial -> {
            Settings settings = trial.settings();
            Seat seat = seat(trial.key(), settings);
            double highest = Math.max(.95, settings.number("learning.limit"));
            for (int i = 0; i < 500; i++) {
                seat.learn(trial.share());
                seat.day();
                assertThat(seat.skill).isBetween(0.0, highest);
            }
        });
    }
}
