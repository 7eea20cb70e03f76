package dev.poise.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SuperiorityTest {
    @Test
    void shouldAgreeWithMannWhitneyUOverAllPairs() {
        // scipy.stats.mannwhitneyu(second, first).statistic / 100, with ties
        Sample first = Sample.of(Published.sleepUnderFirstDrug());
        Sample second = Sample.of(Published.sleepUnderSecondDrug());
        assertThat(Superiority.of(second, first)).isCloseTo(0.745, within(1e-12));
        assertThat(Superiority.of(first, second)).isCloseTo(0.255, within(1e-12));
    }

    @Test
    void shouldCountTiesHalf() {
        assertThat(Superiority.of(Sample.of(1, 2, 2), Sample.of(2, 2, 3))).isCloseTo((4 * 0.5) / 9, within(1e-12));
        assertThat(Superiority.of(Sample.of(4, 4), Sample.of(4, 4, 4))).isEqualTo(0.5);
    }

    @Test
    void shouldBeSureWhereAlternativesDoNotOverlap() {
        assertThat(Superiority.of(Sample.of(5, 6), Sample.of(1, 2, 3))).isEqualTo(1);
        assertThat(Superiority.of(Sample.of(1, 2, 3), Sample.of(5, 6))).isZero();
    }

    @Test
    void shouldSayNothingOfAnEmptyAlternative() {
        assertThat(Superiority.of(Sample.of(), Sample.of(1))).isNaN();
        assertThat(Superiority.of(Sample.of(1), Sample.of(Double.NaN))).isNaN();
    }
}
