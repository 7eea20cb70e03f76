package dev.poise.evidence.claims;

import static dev.poise.evidence.claims.Expectation.Kind.DIFFERENT;
import static dev.poise.evidence.claims.Expectation.Kind.HIGHER;
import static dev.poise.evidence.claims.Expectation.Kind.LOWER;
import static dev.poise.evidence.claims.Expectation.Kind.NOT_LOWER;
import static dev.poise.evidence.claims.Expectation.Kind.WITHIN;
import static dev.poise.evidence.claims.Finding.NO_CLEAR_EFFECT;
import static dev.poise.evidence.claims.Finding.OPPOSED;
import static dev.poise.evidence.claims.Finding.SUPPORTED;
import static dev.poise.evidence.claims.Finding.TOO_UNCERTAIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.poise.statistics.Interval;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExpectationTest {
    static Stream<Arguments> findings() {
        Expectation higher = Expectation.of(HIGHER, 2);
        Expectation lower = Expectation.of(LOWER, 2);
        Expectation above = Expectation.of(HIGHER, 0);
        Expectation notLower = Expectation.of(NOT_LOWER, 2);
        Expectation different = Expectation.of(DIFFERENT, 2);
        Expectation within = new Expectation(WITHIN, 3, 8);
        return Stream.of(
                Arguments.of(higher, 3, 1, 5, SUPPORTED),
                Arguments.of(higher, 1.5, 1, 2.5, TOO_UNCERTAIN),
                Arguments.of(higher, .5, -1, 1.9, NO_CLEAR_EFFECT),
                Arguments.of(higher, 3, -1, 7, TOO_UNCERTAIN),
                Arguments.of(higher, -3, -5, -1, OPPOSED),
                Arguments.of(lower, -3, -5, -1, SUPPORTED),
                Arguments.of(lower, 3, 1, 5, OPPOSED),
                Arguments.of(lower, .5, -1, 1.9, NO_CLEAR_EFFECT),
                Arguments.of(above, .1, .05, .15, SUPPORTED),
                Arguments.of(above, 0, -.1, .1, TOO_UNCERTAIN),
                Arguments.of(notLower, -1, -1.9, -.1, SUPPORTED),
                Arguments.of(notLower, -2.5, -4, -1, OPPOSED),
                Arguments.of(notLower, -1, -3, 1, TOO_UNCERTAIN),
                Arguments.of(different, -3, -5, -1, SUPPORTED),
                Arguments.of(different, 1, -1.5, 1.5, NO_CLEAR_EFFECT),
                Arguments.of(different, 1, -3, 5, TOO_UNCERTAIN),
                Arguments.of(within, 5, 4, 6, SUPPORTED),
                Arguments.of(within, 5, 2, 6, TOO_UNCERTAIN),
                Arguments.of(within, 1, .5, 2.9, OPPOSED),
                Arguments.of(within, Double.POSITIVE_INFINITY, 9, Double.POSITIVE_INFINITY, OPPOSED),
                Arguments.of(higher, Double.NaN, -1, 1, TOO_UNCERTAIN));
    }

    @ParameterizedTest
    @MethodSource("findings")
    void shouldJudgeByTheIntervalAndTheSmallestThatMatters(
            Expectation expectation, double estimate, double low, double high, Finding finding) {
        assertThat(expectation.judge(estimate, new Interval(low, high, .95))).isEqualTo(finding);
    }

    @Test
    void shouldNotJudgeWithoutAnInterval() {
        assertThat(Expectation.of(HIGHER, 1).judge(5, Interval.unknown(.95))).isEqualTo(TOO_UNCERTAIN);
    }

    @Test
    void shouldTellHowFarAnEstimateIsFromTheTurn() {
        assertThat(Expectation.of(HIGHER, 2).margin(3)).isEqualTo(1);
        assertThat(Expectation.of(LOWER, 2).margin(3)).isEqualTo(-5);
        assertThat(new Expectation(WITHIN, 3, 8).margin(7)).isEqualTo(1);
        assertThat(new Expectation(WITHIN, 3, 8).margin(9)).isEqualTo(-1);
        assertThat(Expectation.of(NOT_LOWER, 2).margin(-1)).isEqualTo(1);
        assertThat(Expectation.of(DIFFERENT, 2).margin(-3)).isEqualTo(1);
    }

    @Test
    void shouldRefuseBoundsThatDoNotFit() {
        assertThatThrownBy(() -> Expectation.of(HIGHER, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Expectation(WITHIN, 3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Expectation(LOWER, 1, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
