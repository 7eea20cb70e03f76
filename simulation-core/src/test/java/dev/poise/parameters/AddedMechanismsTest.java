package dev.poise.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.added.Added;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AddedMechanismsTest {
    private static final ParameterSpec SIZE = ParameterSpec.assumption("praise.size", "a size", "1", 1, 0, 2);

    private static AddedMechanism mechanism(String id, String effect, ParameterSpec... parameters) {
        return () -> new MechanismDefinition(id, effect, "nothing", List.of(parameters));
    }

    private static Added<AddedMechanism> found(AddedMechanism... all) {
        return Added.of(Arrays.asList(all), AddedMechanisms::checkedId, AddedMechanisms.naming());
    }

    @Test
    void shouldTakeAMechanismWithItsParameters() {
        Added<AddedMechanism> found = found(mechanism("praise", "lifts", SIZE));
        assertThat(found.problems()).isEmpty();
        assertThat(found.usable()).containsOnlyKeys("praise");
    }

    @Test
    void shouldRefuseNamesThatAreMalformedOrTaken() {
        assertThat(found(mechanism("contact", "lifts"), mechanism("Big-One", "lifts"), mechanism("a.b", "lifts"))
                        .problems())
                .hasSize(3)
                .allMatch(line -> line.startsWith("mechanism of a jar: "));
    }

    @Test
    void shouldRefuseARowThatIsNotComplete() {
        ParameterSpec elsewhere = ParameterSpec.assumption("team.size", "a size", "1", 1, 0, 2);
        ParameterSpec choice = ParameterSpec.choice("praise.kind", "a kind", List.of("a", "b"));
        ParameterSpec unnamed = ParameterSpec.assumption("praise.size", "", "1", 1, 0, 2);
        for (AddedMechanism wrong : List.of(
                mechanism("praise", " "),
                mechanism("praise", "two\nlines"),
                mechanism("praise", "lifts", elsewhere),
                mechanism("praise", "lifts", choice),
                mechanism("praise", "lifts", unnamed),
                mechanism("praise", "lifts", SIZE, SIZE),
                (AddedMechanism) () -> null)) {
            assertThat(found(wrong).problems()).hasSize(1);
        }
    }

    @Test
    void shouldKeepTheOrderOfTheCatalogue() {
        assertThat(Mechanism.inOrder(List.of(Mechanism.WELCOME, Mechanism.TRUST, Mechanism.WELCOME)))
                .containsExactly(Mechanism.TRUST, Mechanism.WELCOME);
        assertThat(Mechanism.all()).isEqualTo(Mechanism.builtIn()).hasSize(23).isSorted();
        assertThat(Mechanism.all().stream().filter(Mechanism::addedForm)).hasSize(4);
    }
}
