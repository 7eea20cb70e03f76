package dev.poise.team.productowner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.poise.added.AddedCodeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckedPolicyTest {
    private static final Observation SEEN = new Observation(3, false, .4, 1, .5, .2, .9, 1);

    private static Choice ask(Policy policy) {
        return new CheckedPolicy("odd", policy).choose(SEEN);
    }

    private static Choice deeper(Observation seen) {
        return deeper(seen);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, .4, 1})
    void shouldTakeAChoiceWithinItsRangeAsItIs(double appetite) {
        Choice choice = new Choice(appetite, true, false, true);
        assertThat(ask(seen -> choice)).isSameAs(choice);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -1e-9, 1.0000001, 7})
    void shouldRefuseAnAppetiteThatIsNoShare(double appetite) {
        assertThatThrownBy(() -> ask(seen -> Choice.of(appetite)))
                .isInstanceOf(AddedCodeException.class)
                .hasToString("policy odd: found an appetite of " + appetite + ", expected a number from 0 to 1");
    }

    @Test
    @SuppressWarnings("NullAway") // what jars bring may break every promise
    void shouldRefuseNothing() {
        assertThatThrownBy(() -> ask(seen -> null)).hasToString("policy odd: found nothing, expected a choice");
    }

    @Test
    void shouldNameThePolicyThatThrew() {
        assertThatThrownBy(() -> ask(seen -> {
                    throw new IllegalStateException("boom");
                }))
                .hasToString("policy odd: found java.lang.IllegalStateException: boom, expected a choice")
                .hasRootCauseMessage("boom");
        assertThatThrownBy(() -> ask(seen -> {
                    throw new NoClassDefFoundError("example/Missing");
                }))
                .isInstanceOf(AddedCodeException.class)
                .hasMessageContaining("example/Missing");
        assertThatThrownBy(() -> ask(CheckedPolicyTest::deeper))
                .hasToString("policy odd: found java.lang.StackOverflowError, expected a choice");
    }

    @Test
    void shouldLeaveMemoryToWhoeverMakesTheRunAndNameThePolicy() {
        assertThatThrownBy(() -> ask(seen -> {
                    throw new OutOfMemoryError("Java heap space");
                }))
                .isInstanceOf(OutOfMemoryError.class)
                .hasMessage("policy odd: found no end of memory, expected a choice");
    }

    @Test
    void shouldKeepTheStepsOfBuiltInPoliciesWithinTheRange() {
        assertThat(Choice.within(1.2).appetite()).isEqualTo(1);
        assertThat(Choice.within(-.1).appetite()).isZero();
        assertThat(Choice.within(.3).appetite()).isEqualTo(.3);
    }
}
