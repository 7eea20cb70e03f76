package dev.poise.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

final class CastTest {
    private static final Role<String> IDLE = (message, context) -> {};

    private final Cast cast = new Cast();

    @Test
    void shouldNumberAddressesInTheOrderInWhichTheyAreHandedOut() {
        Address<String> first = cast.address("first");
        Address<String> second = cast.address("second");

        assertThat(first.index()).isZero();
        assertThat(second.index()).isEqualTo(1);
        assertThat(cast.size()).isEqualTo(2);
        assertThat(cast.name(1)).isEqualTo("second");
        assertThat(second).hasToString("second");
    }

    @Test
    void shouldRefuseANameThatIsTaken() {
        cast.address("Dana");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> cast.address("Dana"))
                .withMessage("Two roles are called 'Dana'. Maybe number them.");
    }

    @Test
    void shouldRefuseASecondRoleBehindAnAddress() {
        Address<String> dana = cast.address("Dana");
        cast.assign(dana, IDLE);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> cast.assign(dana, IDLE))
                .withMessage("'Dana' has a role already.");
    }

    @Test
    void shouldRefuseToRunWhileAnAddressHasNoRole() {
        cast.assign(cast.address("Dana"), IDLE);
        cast.address("Kim");

        assertThatIllegalStateException()
                .isThrownBy(this::run)
                .withMessage("Nobody plays 'Kim'. Maybe assign a role to the address.");
    }

    @Test
    void shouldRefuseAnAddressOfAnotherCastWithTheSamePositionAndName() {
        Address<String> foreign = new Cast().address("Dana");
        cast.address("Dana");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> cast.assign(foreign, IDLE))
                .withMessage("'Dana' is an address of another cast. Maybe it is left over from another run.");
        assertThatIllegalArgumentException().isThrownBy(() -> cast.open(foreign, "hello", 0));
    }

    @Test
    void shouldRefuseAnAddressOfALargerCast() {
        Cast larger = new Cast();
        larger.address("first");
        Address<String> second = larger.address("second");

        assertThatIllegalArgumentException().isThrownBy(() -> cast.open(second, "hello", 0));
    }

    @Test
    void shouldRefuseASecondRun() {
        cast.assign(cast.address("Dana"), IDLE);
        run();

        assertThatIllegalStateException()
                .isThrownBy(this::run)
                .withMessage("This cast had its run already. Maybe make a new one for every run.");
    }

    @Test
    void shouldRefuseAnOpeningBeforeTheStart() {
        Address<String> dana = cast.address("Dana");
        cast.assign(dana, IDLE);
        cast.open(dana, "too early", -1);

        assertThatIllegalArgumentException()
                .isThrownBy(this::run)
                .withMessageStartingWith("A message from outside is for second -1, but must be for one from 0 (now)");
    }

    private RunOutcome run() {
        return new InProcessEngine().run(new RunLabel("cast", 1), cast, List.of());
    }
}
