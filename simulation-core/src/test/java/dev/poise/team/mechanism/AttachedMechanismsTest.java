package dev.poise.team.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.poise.added.AddedCodeException;
import dev.poise.kernel.Context;
import dev.poise.parameters.AddedMechanism;
import dev.poise.parameters.Conditions;
import dev.poise.parameters.MechanismDefinition;
import dev.poise.parameters.ParameterSpec;
import dev.poise.team.RecordingContext;
import dev.poise.team.TeamSettings;
import dev.poise.team.events.StateVariable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AttachedMechanismsTest {
    private final Somebody somebody = new Somebody();
    private final RecordingContext context = new RecordingContext().at(7);

    /** A mechanism that concerns whoever is said something in words. */
    private interface OfWords extends AddedMechanism {
        Hearing<String> begin();
    }

    private record Named(String name, Hearing<String> listener) implements OfWords {
        @Override
        public MechanismDefinition definition() {
            ParameterSpec size = ParameterSpec.assumption("burnout.gain", "a size", "1", 1, 0, 2);
            return new MechanismDefinition(name, "does something", "does nothing", List.of(size));
        }

        @Override
        public Hearing<String> begin() {
            return listener;
        }
    }

    private static final class Somebody implements PersonStates {
        private final Map<StateVariable, Double> moved = new EnumMap<>(StateVariable.class);
        private long seed = 1;
        private boolean there = true;

        @Override
        public String name() {
            return "developer 1";
        }

        @Override
        public Conditions conditions() {
            return new Conditions(TeamSettings.standard(), Set.of(), seed);
        }

        @Override
        public boolean there() {
            return there;
        }

        @Override
        public double state(StateVariable state) {
            return moved.getOrDefault(state, 0.);
        }

        @Override
        public void move(StateVariable state, double amount, Context context) {
            moved.merge(state, amount, Double::sum);
        }
    }

    private AttachedMechanisms<String> attach(OfWords... all) {
        return AttachedMechanisms.of(List.of(all), somebody, OfWords.class, OfWords::begin);
    }

    private AttachedMechanisms<String> attach(Hearing<String> listener) {
        return attach(new Named("one", listener));
    }

    @Test
    void shouldHearWhatIsSaidAndChangeAState() {
        attach((message, person) -> person.change(StateVariable.TRUST, message.length() + person.now()))
                .hear("four", context);
        assertThat(somebody.state(StateVariable.TRUST)).isEqualTo(11);
    }

    @Test
    void shouldAttachThoseOnlyThatConcernTheRole() {
        AddedMechanism other = () -> new MechanismDefinition("other", "does something", "does nothing", List.of());
        AttachedMechanisms<String> attached =
                AttachedMechanisms.of(List.of(other), somebody, OfWords.class, OfWords::begin);
        attached.hear("four", context);
        assertThat(somebody.moved).isEmpty();
    }

    @Test
    void shouldBeginAgainWithWhoeverFollows() {
        List<Integer> begun = new ArrayList<>();
        OfWords mechanism = new OfWords() {
            @Override
            public MechanismDefinition definition() {
                return new MechanismDefinition("one", "does something", "does nothing", List.of());
            }

            @Override
            public Hearing<String> begin() {
                begun.add(begun.size());
                return (message, person) -> {};
            }
        };
        AttachedMechanisms<String> attached = attach(mechanism);
        attached.hear("first", context);
        attached.hear("second", context);
        assertThat(begun).hasSize(1);
        somebody.there = false;
        attached.hear("to nobody", context);
        somebody.there = true;
        attached.hear("to the next", context);
        assertThat(begun).hasSize(2);
    }

    @Test
    void shouldGiveAMechanismChanceOfItsOwn() {
        List<Long> keys = new ArrayList<>();
        Hearing<String> draws = (message, person) -> keys.add(person.key(message));
        attach(new Named("one", draws), new Named("two", draws)).hear("luck", context);
        attach(draws).hear("other", context);
        somebody.seed = 2;
        attach(draws).hear("luck", context);
        assertThat(keys).hasSize(4).doesNotHaveDuplicates();
        somebody.seed = 1;
        attach(draws).hear("luck", context);
        assertThat(keys.get(4)).isEqualTo(keys.get(0));
    }

    @Test
    void shouldLookAtItsOwnParametersOnly() {
        attach((message, person) -> person.change(StateVariable.TRUST, person.parameter("burnout.gain")))
                .hear("", context);
        assertThat(somebody.state(StateVariable.TRUST))
                .isEqualTo(TeamSettings.standard().number("burnout.gain"));
        assertThatExceptionOfType(AddedCodeException.class)
                .isThrownBy(() -> attach((message, person) -> person.parameter("productOwner.technicalKnowledge"))
                        .hear("", context))
                .withMessageContaining("mechanism one: found ")
                .withMessageContaining("none of its parameters [burnout.gain]");
    }

    @Test
    void shouldFailTheRunOfAMechanismThatBreaksItsPromises() {
        AttachedMechanisms<String> noNumber =
                attach((message, person) -> person.change(StateVariable.TRUST, Double.NaN));
        assertThatExceptionOfType(AddedCodeException.class)
                .isThrownBy(() -> noNumber.hear("", context))
                .withMessageContaining("was to change by NaN");
        AffectedPerson[] kept = new AffectedPerson[1];
        attach((message, person) -> kept[0] = person).hear("", context);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> kept[0].change(StateVariable.TRUST, 1))
                .withMessageContaining("while a message is heard only");
    }
}
