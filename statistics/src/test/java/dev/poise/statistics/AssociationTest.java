package dev.poise.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AssociationTest {
    private static final double[] X = {1, 2, 3, 4, 5};

    @Test
    void shouldTellALineFromItsOpposite() {
        assertThat(Association.correlation(X, new double[] {3, 5, 7, 9, 11})).isCloseTo(1, within(1e-12));
        assertThat(Association.correlation(X, new double[] {5, 4, 3, 2, 1})).isCloseTo(-1, within(1e-12));
    }

    @Test
    void shouldGiveAKnownCorrelation() {
        // by hand: sum of products 6, squares 10 and 6.8
        assertThat(Association.correlation(X, new double[] {2, 1, 4, 3, 4})).isCloseTo(.7276, within(1e-4));
    }

    @Test
    void shouldLeaveOutPairsWithAGap() {
        assertThat(Association.correlation(
                        new double[] {1, 2, Double.NaN, 3, 4, 5}, new double[] {2, 1, 9, 4, Double.NaN, 4}))
                .isEqualTo(Association.correlation(new double[] {1, 2, 3, 5}, new double[] {2, 1, 4, 4}));
    }

    @Test
    void shouldNotTellWhatDoesNotVary() {
        assertThat(Association.correlation(X, new double[] {2, 2, 2, 2, 2})).isNaN();
        assertThat(Association.correlation(new double[] {1, 2}, new double[] {1, 2}))
                .isNaN();
    }

    @Test
    void shouldHoldTheOtherPredictorFixed() {
        double[] a = {1, -1, 1, -1, 2, -2};
        double[] b = {1, 1, -1, -1, 1, -1};
        double[] y = new double[a.length];
        for (int i = 0; i < y.length; i++) {
            y[i] = 3 * a[i] - b[i];
        }
        double scale = Sample.of(a).sd() / Sample.of(y).sd();

        assertThat(Association.slope(y, a, b)).isCloseTo(3 * scale, within(1e-12));
        assertThat(Association.slope(y, b, a))
                .isCloseTo(-Sample.of(b).sd() / Sample.of(y).sd(), within(1e-12));
    }

    @Test
    void shouldRefuseValuesThatCannotBePaired() {
        assertThatThrownBy(() -> Association.correlation(X, new double[] {1}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
