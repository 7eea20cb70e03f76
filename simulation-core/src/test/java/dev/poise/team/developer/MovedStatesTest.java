package dev.poise.team.developer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.kernel.RoleRegistry;
import dev.poise.parameters.Conditions;
import dev.poise.parameters.Mechanism;
import dev.poise.team.RecordingContext;
import dev.poise.team.TeamSettings;
import dev.poise.team.events.Cause;
import dev.poise.team.events.SimulationEvent;
import dev.poise.team.events.StateVariable;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a mechanism of a jar may do with a developer. */
class MovedStatesTest {
    private final RecordingContext context = new RecordingContext();

    private static DeveloperPerson person(Set<Mechanism> without) {
        return new DeveloperPerson(
                new RoleRegistry().address("developer 1"), 0, new Conditions(TeamSettings.standard(), without, 1));
    }

    private static Mechanism mover(StateVariable state) {
        return switch (state) {
            case AUTONOMY -> Mechanism.DECISION_RIGHTS;
            case MOTIVATION -> Mechanism.NEEDS;
            case TRUST -> Mechanism.TRUST;
            case EXHAUSTION, CYNICISM, EFFICACY -> Mechanism.BURNOUT;
        };
    }

    @ParameterizedTest
    @EnumSource(StateVariable.class)
    void shouldMoveAStateWithinItsBoundsAndTellWhy(StateVariable state) {
        DeveloperPerson person = person(Set.of());
        double before = person.state(state);
        person.move(state, .01, context);
        assertThat(person.state(state)).isEqualTo(before + .01);
        person.move(state, -7, context);
        assertThat(person.state(state)).isZero();
        person.move(state, 7, context);
        assertThat(person.state(state)).isEqualTo(1);
        assertThat(context.events(SimulationEvent.StateChanged.class))
                .hasSize(3)
                .allSatisfy(change -> {
                    assertThat(change.state()).isEqualTo(state);
                    assertThat(change.causes()).singleElement().satisfies(share -> {
                        assertThat(share.cause()).isEqualTo(Cause.ADDED_MECHANISM);
                        assertThat(share.amount()).isEqualTo(change.after() - change.before());
                    });
                });
    }

    @ParameterizedTest
    @EnumSource(StateVariable.class)
    void shouldHoldAStateWhoseOwnMechanismIsOff(StateVariable state) {
        DeveloperPerson person = person(Set.of(mover(state)));
        double before = person.state(state);
        person.move(state, .1, context);
        assertThat(person.state(state)).isEqualTo(before);
        assertThat(context.events(SimulationEvent.StateChanged.class)).isEmpty();
    }
}
