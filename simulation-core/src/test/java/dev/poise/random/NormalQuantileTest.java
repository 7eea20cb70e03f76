package dev.poise.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NormalQuantileTest {

    /** The first three are the check values published with the algorithm, the others stand in tables. */
    @ParameterizedTest
    @CsvSource({
        "0.25, -0.6744897501960817",
        "0.001, -3.090232306167814",
        "1e-20, -9.262340089798408",
        "0.5, 0",
        "0.75, 0.6744897501960817",
        "0.9, 1.2815515655446004",
        "0.95, 1.6448536269514722",
        "0.975, 1.959963984540054",
        "0.99, 2.3263478740408408",
        "0.995, 2.5758293035489004",
        "0.999, 3.090232306167813",
        "1e-5, -4.264890793922825",
        "1e-10, -6.361340902404056",
        "1e-15, -7.941345326170997"
    })
    void shouldGiveKnownQuantiles(double probability, double quantile) {
        assertThat(NormalQuantile.of(probability)).isCloseTo(quantile, within(2e-15 * Math.max(1, Math.abs(quantile))));
    }

    @Test
    void shouldBeOddAroundTheMedian() {
        for (int i = 1; i < 4096; i++) {
            double probability = i / 8192.0;
            assertThat(NormalQuantile.of(1 - probability)).isEqualTo(-NormalQuantile.of(probability));
        }
    }

    @Test
    void shouldRiseEverywhereAlsoWhereItsFormulasMeet() {
        double last = NormalQuantile.of(0x1p-53);
        for (double probability = 0x1p-52; probability < 1; probability += Math.min(1e-4, probability / 8)) {
            double quantile = NormalQuantile.of(probability);
            assertThat(quantile).isGreaterThan(last);
            last = quantile;
        }
        assertMeetsAt(0.075);
        assertMeetsAt(0.925);
        assertMeetsAt(Math.exp(-25));
    }

    private static void assertMeetsAt(double probability) {
        double below = NormalQuantile.of(probability * (1 - 1e-9));
        double above = NormalQuantile.of(probability * (1 + 1e-9));
        assertThat(above).isGreaterThan(below).isCloseTo(below, within(1e-7));
    }
}
