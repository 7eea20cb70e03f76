package dev.poise.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lognormal and Weibull distributions fitted by maximum likelihood. */
class FitTest {
    private static final double[] VALUES = {.3, .8, 1.1, 1.9, 2.4, 4, 9.5, 17};

    @Test
    void shouldTakeTheMomentsOfTheLogarithmsForALognormal() {
        LogNormalFit fit = LogNormalFit.of(Math.exp(1), Math.exp(3));

        assertThat(fit.mu()).isCloseTo(2, within(1e-12));
        assertThat(fit.sigma()).isCloseTo(1, within(1e-12));
    }

    @Test
    void shouldSumTheLogarithmsOfTheDensities() {
        LogNormalFit logNormal = LogNormalFit.of(VALUES);
        WeibullFit weibull = WeibullFit.of(VALUES);
        double sumLogNormal = 0;
        for (double x : VALUES) {
            double z = (Math.log(x) - logNormal.mu()) / logNormal.sigma();
            sumLogNormal += -Math.log(x * logNormal.sigma() * Math.sqrt(2 * Math.PI)) - z * z / 2;
        }

        assertThat(logNormal.logLikelihood()).isCloseTo(sumLogNormal, within(1e-9));
        assertThat(weibull.logLikelihood()).isCloseTo(weibull(weibull.shape(), weibull.scale()), within(1e-9));
    }

    private static double weibull(double shape, double scale) {
        double sum = 0;
        for (double x : VALUES) {
            double z = x / scale;
            sum += Math.log(shape / scale) + (shape - 1) * Math.log(z) - Math.pow(z, shape);
        }
        return sum;
    }

    @Test
    void shouldFindNoLikelierWeibullNearby() {
        WeibullFit fit = WeibullFit.of(VALUES);

        for (double step : new double[] {.99, 1.01}) {
            assertThat(weibull(fit.shape() * step, fit.scale())).isLessThan(fit.logLikelihood());
            assertThat(weibull(fit.shape(), fit.scale() * step)).isLessThan(fit.logLikelihood());
        }
    }

    @Test
    void shouldFindTheShapeThatMadeTheValues() {
        for (double shape : new double[] {.6, 1, 2.5}) {
            double[] values = IntStream.range(0, 4000)
                    .mapToDouble(i -> 3 * Math.pow(-Math.log((i + .5) / 4000), 1 / shape))
                    .toArray();
            WeibullFit fit = WeibullFit.of(values);

            assertThat(fit.shape()).isCloseTo(shape, within(.01 * shape));
            assertThat(fit.scale()).isCloseTo(3, within(.03));
            assertThat(fit.logLikelihood())
                    .isGreaterThan(LogNormalFit.of(values).logLikelihood());
        }
    }

    @Test
    void shouldOnlyShiftTheLikelihoodWithTheUnit() {
        double[] inMinutes = IntStream.range(0, VALUES.length)
                .mapToDouble(i -> 60 * VALUES[i])
                .toArray();

        assertThat(WeibullFit.of(inMinutes).shape())
                .isCloseTo(WeibullFit.of(VALUES).shape(), within(1e-8));
        assertThat(WeibullFit.of(inMinutes).logLikelihood()
                        - LogNormalFit.of(inMinutes).logLikelihood())
                .isCloseTo(
                        WeibullFit.of(VALUES).logLikelihood()
                                - LogNormalFit.of(VALUES).logLikelihood(),
                        within(1e-8));
    }

    @Test
    void shouldNotFitWhatDoesNotVary() {
        assertThat(LogNormalFit.of(2, 2, 2).logLikelihood()).isNaN();
        assertThat(WeibullFit.of(2, 2, 2).logLikelihood()).isNaN();
        assertThat(LogNormalFit.of().logLikelihood()).isNaN();
        assertThat(WeibullFit.of().logLikelihood()).isNaN();
    }
}
