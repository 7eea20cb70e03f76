package dev.poise.team.productowner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.random.Chance;
import dev.poise.settings.Conditions;
import dev.poise.settings.Mechanism;
import dev.poise.team.RecordingContext;
import dev.poise.team.TeamSettings;
import dev.poise.team.facts.StateVariable;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** What days take out of the Product Owner. Always the same person and the same luck; only the days differ. */
final class EnergyTest {
    private static final int DAYS = 60;

    private static Energy after(Set<Mechanism> without, double wanted, double availability, double technicalShare) {
        RecordingContext context = new RecordingContext();
        Energy energy = new Energy(
                "product owner", Chance.key(5, "someone"), new Conditions(TeamSettings.standard(), without, 5));
        for (int day = 0; day < DAYS; day++) {
            energy.begin(8 * availability);
            energy.work(new Energy.Day(day, wanted, availability, 1, .1, technicalShare, .5, .5), context);
        }
        assertThat(context.facts(dev.poise.team.facts.SimulationEvent.StateChanged.class))
                .isNotEmpty()
                .anyMatch(change -> change.state() == StateVariable.EXHAUSTION || without.contains(Mechanism.BURNOUT));
        return energy;
    }

    private static void rises(ToDoubleFunction<Energy> what, Energy less, Energy more) {
        assertThat(what.applyAsDouble(more)).isGreaterThan(what.applyAsDouble(less));
    }

    @Test
    void shouldTireMoreTheMoreIsWanted() {
        rises(Energy::exhaustion, after(Set.of(), .9, 1, 0), after(Set.of(), 1.3, 1, 0));
        rises(Energy::overtimeToday, after(Set.of(), .9, 1, 0), after(Set.of(), 1.3, 1, 0));
    }

    @Test
    void shouldBeStrainedByTechnicalHoursUnlessRoleConflictIsOff() {
        rises(Energy::exhaustion, after(Set.of(), 1, 1, 0), after(Set.of(), 1, 1, 1));
        rises(Energy::fatigue, after(Set.of(), 1, 1, 0), after(Set.of(), 1, 1, 1));
        Set<Mechanism> off = Set.of(Mechanism.ROLE_CONFLICT);
        assertThat(after(off, 1, 1, 1).exhaustion())
                .isEqualTo(after(off, 1, 1, 0).exhaustion());
        assertThat(after(off, 1, 1, 1).fatigue()).isEqualTo(after(off, 1, 1, 0).fatigue());
    }

    @Test
    void shouldWorkNoOvertimeWhenLittleIsWantedOrFatigueIsOff() {
        assertThat(after(Set.of(), .8, 1, 0).overtimeToday()).isZero();
        assertThat(after(Set.of(Mechanism.FATIGUE), 1.5, 1, 0).overtimeToday()).isZero();
        assertThat(after(Set.of(), 5, 1, 0).overtimeToday()).isLessThanOrEqualTo(2);
    }

    @Test
    void shouldFeelTheSameWorkOnceAndNotAgainInTheOvertimeItTakes() {
        Energy longer = after(Set.of(), 1.3, 1, 0);
        assertThat(longer.overtimeToday()).isPositive();
        assertThat(longer.exhaustion())
                .isCloseTo(after(Set.of(Mechanism.FATIGUE), 1.3, 1, 0).exhaustion(), within(1e-12));
    }

    @Test
    void shouldFeelTheLoadOfATeamOnlyAsFarAsItIsTheirs() {
        rises(Energy::exhaustion, after(Set.of(), 1.4, .2, 0), after(Set.of(), 1.4, 1, 0));
    }
}
