package dev.poise.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

final class RoleRegistryTest {
    private static final Role<String> IDLE = (message, context) -> {};

    private final RoleRegistry registry = new RoleRegistry();

    @Test
    void shouldNumberAddressesInTheOrderInWhichTheyAreHandedOut() {
        Address<String> first = registry.address("first");
        Address<String> second = registry.address("second");

        assertThat(first.index()).isZero();
        assertThat(second.index()).isEqualTo(1);
        assertThat(registry.size()).isEqualTo(2);
        assertThat(registry.name(1)).isEqualTo("second");
        assertThat(second).hasToString("second");
    }

    @Test
    void shouldRefuseANameThatIsTaken() {
        registry.address("Dana");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> registry.address("Dana"))
                .withMessage("Two roles are called 'Dana'. Maybe number them.");
    }

    @Test
    void shouldRefuseASecondRoleBehindAnAddress() {
        Address<String> dana = registry.address("Dana");
        registry.assign(dana, IDLE);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> registry.assign(dana, IDLE))
                .withMessage("'Dana' has a role already.");
    }

    @Test
    void shouldRefuseToRunWhileAnAddressHasNoRole() {
        registry.assign(registry.address("Dana"), IDLE);
        registry.address("Kim");

        assertThatIllegalStateException()
                .isThrownBy(this::run)
                .withMessage("Nobody plays 'Kim'. Maybe assign a role to the address.");
    }

    @Test
    void shouldRefuseAnAddressOfAnotherCastWithTheSamePositionAndName() {
        Address<String> foreign = new RoleRegistry().address("Dana");
        registry.address("Dana");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> registry.assign(foreign, IDLE))
                .withMessage("'Dana' is an address of another cast. Maybe it is left over from another run.");
        assertThatIllegalArgumentException().isThrownBy(() -> registry.open(foreign, "hello", 0));
    }

    @Test
    void shouldRefuseAnAddressOfALargerRegistry() {
        RoleRegistry larger = new RoleRegistry();
        larger.address("first");
        Address<String> second = larger.address("second");

        assertThatIllegalArgumentException().isThrownBy(() -> registry.open(second, "hello", 0));
    }

    @Test
    void shouldRefuseASecondRun() {
        registry.assign(registry.address("Dana"), IDLE);
        run();

        assertThatIllegalStateException()
                .isThrownBy(this::run)
                .withMessage("This cast had its run already. Maybe make a new one for every run.");
    }

    @Test
    void shouldRefuseAnOpeningBeforeTheStart() {
        Address<String> dana = registry.address("Dana");
        registry.assign(dana, IDLE);
        registry.open(dana, "too early", -1);

        assertThatIllegalArgumentException()
                .isThrownBy(this::run)
                .withMessageStartingWith("A message from outside is for second -1, but must be for one from 0 (now)");
    }

    private RunOutcome run() {
        return new InProcessEngine().run(new RunLabel("cast", 1), registry, List.of());
    }
}
