package dev.poise.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RankCorrelationTest {

    @Test
    void shouldAgreeWithAWorkedExample() {
        // ten pupils' intelligence and hours of television, rho = -29/165 (the example of many textbooks)
        double[] iq = {106, 100, 86, 101, 99, 103, 97, 113, 112, 110};
        double[] hours = {7, 27, 2, 50, 28, 29, 20, 12, 6, 17};

        RankCorrelation correlation = RankCorrelation.of(iq, hours);

        assertThat(correlation.rho()).isCloseTo(-29.0 / 165, within(1e-12));
        assertThat(correlation.pValue()).isCloseTo(.6272, within(.0005));
        assertThat(correlation.n()).isEqualTo(10);
    }

    @Test
    void shouldSeeAnyMonotoneShape() {
        double[] x = {1, 2, 3, 4, 5};

        assertThat(RankCorrelation.of(x, new double[] {1, 10, 100, 1e6, Double.POSITIVE_INFINITY})
                        .rho())
                .isEqualTo(1);
        assertThat(RankCorrelation.of(x, new double[] {9, 4, 3, 2, 1}).rho()).isEqualTo(-1);
        assertThat(RankCorrelation.of(x, new double[] {9, 4, 3, 2, 1}).pValue()).isZero();
    }

    @Test
    void shouldGiveEqualValuesTheirMeanRank() {
        assertThat(RankCorrelation.of(new double[] {1, 2, 2, 3}, new double[] {1, 2, 2, 3})
                        .rho())
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void shouldBeUnknownForFewerThanThreePairs() {
        assertThat(RankCorrelation.of(new double[] {1, 2}, new double[] {1, 2}).rho())
                .isNaN();
    }

    @Test
    void shouldBeUnknownWhereOneSideDoesNotVary() {
        RankCorrelation flat = RankCorrelation.of(new double[] {1, 1, 1}, new double[] {1, 2, 3});

        assertThat(flat.rho()).isNaN();
        assertThat(flat.pValue()).isNaN();
    }

    @Test
    void shouldLeaveOutPairsThatLackAValue() {
        RankCorrelation three = RankCorrelation.of(new double[] {1, Double.NaN, 2, 3}, new double[] {1, 0, 3, 4});

        assertThat(three.n()).isEqualTo(3);
        assertThat(three.rho()).isEqualTo(1);
    }

    @Test
    void shouldRefuseListsOfDifferentLength() {
        assertThatThrownBy(() -> RankCorrelation.of(new double[2], new double[3]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
