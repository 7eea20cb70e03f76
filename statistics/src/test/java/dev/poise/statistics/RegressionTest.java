package dev.poise.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RegressionTest {
    private static final double[] MPG = {21, 21, 22.8, 21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2};
    private static final double[] WT = {2.62, 2.875, 2.32, 3.215, 3.44, 3.46, 3.57, 3.19, 3.15, 3.44};
    private static final double[] HP = {110, 110, 93, 110, 175, 105, 245, 62, 95, 123};

    @Test
    void shouldSolveTheNormalEquations() {
        Regression model = Regression.of(MPG, WT, HP);
        double[] residual = new double[MPG.length];
        for (int i = 0; i < residual.length; i++) {
            residual[i] = z(MPG, i) - model.coefficient(0) * z(WT, i) - model.coefficient(1) * z(HP, i);
        }

        assertThat(product(residual, WT)).isCloseTo(0, within(1e-9));
        assertThat(product(residual, HP)).isCloseTo(0, within(1e-9));
    }

    @Test
    void shouldEqualTheCorrelationWithOnePredictor() {
        assertThat(Regression.of(MPG, HP).coefficient(0))
                .isCloseTo(PairedComparison.of(MPG, HP).correlation(), within(1e-12));
    }

    @Test
    void shouldHaveAnIntervalThatHoldsTheTruthAboutAsOftenAsItSays() {
        int held = 0;
        for (int trial = 0; trial < 400; trial++) {
            java.util.Random random = new java.util.Random(trial);
            double[] x = random.doubles(40).toArray();
            double[] w = random.doubles(40).toArray();
            double[] y = new double[40];
            for (int i = 0; i < 40; i++) {
                y[i] = w[i] + random.nextGaussian();
            }
            held += Regression.of(y, x, w).interval(0, .9).contains(0) ? 1 : 0;
        }
        assertThat(held / 400.0).isBetween(.86, .94);
    }

    @Test
    void shouldSayNothingOfPredictorsThatFollowFromEachOtherOrDoNotVary() {
        assertThat(Regression.of(MPG, WT, WT).coefficient(0)).isNaN();
        assertThat(Regression.of(MPG, WT, new double[10]).interval(0, .95).isKnown())
                .isFalse();
        assertThat(Regression.of(new double[] {1, 2}, new double[] {3, 1}).coefficient(0))
                .isNaN();
    }

    @Test
    void shouldRefuseRowsWithoutAPredictor() {
        assertThatThrownBy(() -> Regression.of(MPG, new double[3])).isInstanceOf(IllegalArgumentException.class);
    }

    private static double z(double[] values, int i) {
        Sample sample = Sample.of(values);
        return (values[i] - sample.mean()) / sample.sd();
    }

    private static double product(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * z(b, i);
        }
        return sum;
    }
}
