package dev.poise.team.developer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.parameters.Conditions;
import dev.poise.parameters.Mechanism;
import dev.poise.parameters.Settings;
import dev.poise.random.KeyedRandom;
import dev.poise.team.TeamSettings;
import dev.poise.team.Trial;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What wear costs a developer: pace, sick days, overtime. */
final class DeveloperWellbeingTest {
    private static final Settings STANDARD = TeamSettings.standard();

    private static DeveloperWellbeing of(Settings settings, double exhaustion, Mechanism... without) {
        return new DeveloperWellbeing(
                "developer 1", KeyedRandom.key(3, "key"), new Conditions(settings, Set.of(without), 3), 1, exhaustion);
    }

    /** Get the output of a day, in hours at ordinary pace, for a rested person. */
    private static double output(double overtime) {
        double rested = of(STANDARD, 0).pace(0);
        return (8 + overtime) * of(STANDARD, 0).pace(overtime) / rested;
    }

    @Test
    void shouldGiveOutputInProportionToHoursUpToALongWeek() {
        double longest = STANDARD.number("overtime.proportionalHours") / 5 - 8;
        assertThat(output(longest)).isCloseTo(8 + longest, within(1e-9));
        assertThat(output(longest / 2)).isCloseTo(8 + longest / 2, within(1e-9));
    }

    @Test
    void shouldGiveNoMoreOutputBeyondASaturatedWeek() {
        double saturated = STANDARD.number("overtime.saturatedHours") / 5 - 8;
        assertThat(output(saturated + 2)).isCloseTo(output(saturated), within(1e-9));
        assertThat(output(saturated) - output(saturated - .01)).isBetween(0.0, 1e-4);
    }

    @Test
    void shouldGiveLessForEveryFurtherHour() {
        double before = Double.MAX_VALUE;
        for (double overtime = 0; overtime < 6; overtime += .25) {
            double more = output(overtime + .25) - output(overtime);
            assertThat(more).isBetween(-1e-12, before + 1e-12);
            before = more;
        }
    }

    @Test
    void shouldSlowDownWithExhaustion() {
        Trial.each(200, trial -> {
            Settings settings = trial.settings();
            double exhaustion = trial.share();
            double more = exhaustion + (1 - exhaustion) * trial.share();
            double overtime = trial.between(0, 4);
            double pace = of(settings, exhaustion).pace(overtime);
            assertThat(pace).isBetween(.4, 1.0);
            assertThat(of(settings, more).pace(overtime)).isLessThanOrEqualTo(pace);
        });
    }

    @Test
    void shouldFallIllAsOftenAsIsSetAndMoreOftenAtRisk() {
        assertThat(illness(.3)).isCloseTo(STANDARD.number("sick.hazard"), within(.003));
        assertThat(illness(1))
                .isCloseTo(STANDARD.number("sick.hazard") + .4 * STANDARD.number("sick.exhaustionSlope"), within(.005));
        assertThat(illness(.59)).isEqualTo(illness(.1));
    }

    private static double illness(double exhaustion) {
        DeveloperWellbeing wellbeing = of(STANDARD, exhaustion);
        int ill = 0;
        for (int day = 0; day < 20_000; day++) {
            ill += wellbeing.fallsIll(day) ? 1 : 0;
        }
        return ill / 20_000.0;
    }

    @Test
    void shouldWorkOvertimeUnderPressureAsFarAsTheCultureAsks() {
        DeveloperWellbeing wellbeing = of(STANDARD, .3);
        assertThat(wellbeing.overtime(.1, 1)).isZero();
        assertThat(wellbeing.overtime(.2, 1)).isCloseTo(.2 * STANDARD.number("overtime.slope"), within(1e-12));
        assertThat(wellbeing.overtime(.2, .5)).isCloseTo(.1 * STANDARD.number("overtime.slope"), within(1e-12));
        assertThat(wellbeing.overtime(1, 0)).isZero();
        assertThat(wellbeing.overtime(1, 2)).isEqualTo(STANDARD.number("overtime.limit"));
        assertThat(of(STANDARD, .3, Mechanism.OVERTIME).overtime(1, 2)).isZero();
    }
}
