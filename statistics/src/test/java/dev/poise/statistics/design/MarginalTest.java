package dev.poise.statistics.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarginalTest {
    static Stream<Marginal> all() {
        return Stream.of(
                Marginal.uniform(1, 3),
                Marginal.normal(2, 5, 1, 3),
                Marginal.logNormal(2, .5, 1, 3),
                Marginal.beta(2, 3, 1, 3),
                Marginal.triangular(1, 1.5, 3));
    }

    @ParameterizedTest
    @MethodSource("all")
    void shouldRiseFromBoundToBound(Marginal marginal) {
        assertThat(marginal.quantile(0)).isCloseTo(1, within(1e-9));
        assertThat(marginal.quantile(1)).isCloseTo(3, within(1e-9));
        double last = 0;
        for (double u = 0; u <= 1; u += .01) {
            assertThat(marginal.quantile(u)).isGreaterThan(last).isBetween(1.0, 3.0);
            last = marginal.quantile(u);
        }
    }

    @Test
    void shouldGiveKnownQuantiles() {
        assertThat(Marginal.normal(0, 1, -40, 40).quantile(.975)).isCloseTo(1.959964, within(1e-6));
        assertThat(Marginal.logNormal(2, .5, 1e-9, 1e9).quantile(.5)).isCloseTo(2, within(1e-9));
        assertThat(Marginal.beta(2, 2, 10, 20).quantile(.5)).isCloseTo(15, within(1e-9));
        assertThat(Marginal.triangular(0, 1, 2).quantile(.5)).isCloseTo(1, within(1e-9));
        // half of a normal distribution that is cut at its mean lies within .6745 sd
        assertThat(Marginal.normal(0, 1, 0, 40).quantile(.5)).isCloseTo(.674490, within(1e-6));
    }

    @Test
    void shouldPutTheLevelsOfAnEvenSpreadOnItsBounds() {
        assertThat(Marginal.uniform(0, 3).level(0, 4)).isEqualTo(0);
        assertThat(Marginal.uniform(0, 3).level(3, 4)).isEqualTo(3);
        assertThat(Marginal.normal(0, 1, -9, 9).level(0, 4)).isCloseTo(-1.150349, within(1e-6));
    }

    @Test
    void shouldRefuseBoundsWithNothingBetween() {
        assertThatThrownBy(() -> Marginal.uniform(2, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Marginal.normal(0, 1, 50, 60)).hasMessageContaining("Next to nothing");
    }
}
