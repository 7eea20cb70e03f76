package dev.poise.team.productowner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.parameters.Conditions;
import dev.poise.parameters.Mechanism;
import dev.poise.random.KeyedRandom;
import dev.poise.team.RecordingContext;
import dev.poise.team.TeamSettings;
import dev.poise.team.events.StateVariable;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** What days take out of the Product Owner. Always the same person and the same luck; only the days differ. */
final class ProductOwnerWellbeingTest {
    private static final int DAYS = 60;

    private static ProductOwnerWellbeing after(
            Set<Mechanism> without, double wanted, double availability, double technicalShare) {
        RecordingContext context = new RecordingContext();
        ProductOwnerWellbeing wellbeing = new ProductOwnerWellbeing(
                "product owner", KeyedRandom.key(5, "someone"), new Conditions(TeamSettings.standard(), without, 5));
        for (int day = 0; day < DAYS; day++) {
            wellbeing.begin(8 * availability);
            wellbeing.work(
                    new ProductOwnerWellbeing.Day(day, wanted, availability, 1, .1, technicalShare, .5, .5), context);
        }
        assertThat(context.events(dev.poise.team.events.SimulationEvent.StateChanged.class))
                .isNotEmpty()
                .anyMatch(change -> change.state() == StateVariable.EXHAUSTION || without.contains(Mechanism.BURNOUT));
        return wellbeing;
    }

    private static void rises(
            ToDoubleFunction<ProductOwnerWellbeing> what, ProductOwnerWellbeing less, ProductOwnerWellbeing more) {
        assertThat(what.applyAsDouble(more)).isGreaterThan(what.applyAsDouble(less));
    }

    @Test
    void shouldTireMoreTheMoreIsWanted() {
        rises(ProductOwnerWellbeing::exhaustion, after(Set.of(), .9, 1, 0), after(Set.of(), 1.3, 1, 0));
        rises(ProductOwnerWellbeing::overtimeToday, after(Set.of(), .9, 1, 0), after(Set.of(), 1.3, 1, 0));
    }

    @Test
    void shouldBeStrainedByTechnicalHoursUnlessRoleConflictIsOff() {
        rises(ProductOwnerWellbeing::exhaustion, after(Set.of(), 1, 1, 0), after(Set.of(), 1, 1, 1));
        Set<Mechanism> off = Set.of(Mechanism.ROLE_CONFLICT);
        assertThat(after(off, 1, 1, 1).exhaustion())
                .isEqualTo(after(off, 1, 1, 0).exhaustion());
    }

    @Test
    void shouldWorkNoOvertimeWhenLittleIsWantedOrOvertimeIsOff() {
        assertThat(after(Set.of(), .8, 1, 0).overtimeToday()).isZero();
        assertThat(after(Set.of(Mechanism.OVERTIME), 1.5, 1, 0).overtimeToday()).isZero();
        assertThat(after(Set.of(), 5, 1, 0).overtimeToday()).isLessThanOrEqualTo(2);
    }

    @Test
    void shouldFeelTheSameWorkOnceAndNotAgainInTheOvertimeItTakes() {
        ProductOwnerWellbeing longer = after(Set.of(), 1.3, 1, 0);
        assertThat(longer.overtimeToday()).isPositive();
        assertThat(longer.exhaustion())
                .isCloseTo(after(Set.of(Mechanism.OVERTIME), 1.3, 1, 0).exhaustion(), within(1e-12));
    }

    @Test
    void shouldFeelTheLoadOfATeamOnlyAsFarAsItIsTheirs() {
        rises(ProductOwnerWellbeing::exhaustion, after(Set.of(), 1.4, .2, 0), after(Set.of(), 1.4, 1, 0));
    }
}
