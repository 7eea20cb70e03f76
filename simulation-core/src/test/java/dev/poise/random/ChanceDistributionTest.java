package dev.poise.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Draws of one key against the distribution they should have. Bounds are four to five standard errors. */
final class ChanceDistributionTest {
    private static final int DRAWS = 200_000;
    private static final long KEY = KeyedRandom.key(11, "distributions");

    private record Moments(double mean, double variance, double skewness) {}

    @Test
    void shouldSpreadUniformDrawsEvenly() {
        long[] cells = new long[1000];
        for (int i = 0; i < DRAWS; i++) {
            cells[(int) (KeyedRandom.uniform(KEY, i) * cells.length)]++;
        }
        assertThat(chiSquareEven(cells)).isBetween(999 - 4.5 * 44.7, 999 + 4.5 * 44.7);
    }

    @Test
    void shouldHaveTheMomentsOfTheUniformDistribution() {
        Moments moments = moments(i -> KeyedRandom.uniform(KEY, i));
        assertThat(moments.mean()).isCloseTo(0.5, within(0.003));
        assertThat(moments.variance()).isCloseTo(1 / 12.0, within(0.001));
        assertThat(moments.skewness()).isCloseTo(0, within(0.02));
    }

    @Test
    void shouldHaveTheMomentsOfTheNormalDistribution() {
        Moments moments = moments(i -> KeyedRandom.normal(KEY, i));
        assertThat(moments.mean()).isCloseTo(0, within(0.01));
        assertThat(moments.variance()).isCloseTo(1, within(0.015));
        assertThat(moments.skewness()).isCloseTo(0, within(0.025));
    }

    @Test
    void shouldHaveTheMomentsOfTheExponentialDistribution() {
        Moments moments = moments(i -> KeyedRandom.exponential(KEY, i, 6));
        assertThat(moments.mean()).isCloseTo(6, within(0.06));
        assertThat(moments.variance()).isCloseTo(36, within(1.0));
        assertThat(moments.skewness()).isCloseTo(2, within(0.1));
    }

    @Test
    void shouldHaveTheMomentsOfTheLogNormalDistribution() {
        double median = 8;
        double lnSd = 0.5;
        Moments moments = moments(i -> KeyedRandom.logNormal(KEY, i, median, lnSd));
        double spread = Math.exp(lnSd * lnSd);
        assertThat(moments.mean()).isCloseTo(median * Math.sqrt(spread), within(0.05));
        assertThat(moments.variance()).isCloseTo(median * median * spread * (spread - 1), within(0.8));

        long below = 0;
        for (int i = 0; i < DRAWS; i++) {
            below += KeyedRandom.logNormal(KEY, i, median, lnSd) < median ? 1 : 0;
        }
        assertThat(below / (double) DRAWS).isCloseTo(0.5, within(0.005));
    }

    @Test
    void shouldHaveTheMeanThatALogNormalDistributionIsToldBy() {
        for (double lnSd : new double[] {0, .2, .7, 1}) {
            Moments moments = moments(i -> KeyedRandom.logNormalOfMean(KEY, i, 8, lnSd));
            double sd = 8 * Math.sqrt(Math.exp(lnSd * lnSd) - 1);
            assertThat(moments.mean()).as("ln-sd %s", lnSd).isCloseTo(8, within(5 * sd / Math.sqrt(DRAWS) + 1e-9));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.01, 0.4, 0.999, 1})
    void shouldSayYesAsOftenAsAsked(double probability) {
        long yes = 0;
        for (int i = 0; i < DRAWS; i++) {
            yes += KeyedRandom.happens(KEY, i, probability) ? 1 : 0;
        }
        double standardError = Math.sqrt(probability * (1 - probability) / DRAWS);
        assertThat(yes / (double) DRAWS).isCloseTo(probability, within(4.5 * standardError));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6, 7, 100})
    void shouldChooseEachAsOften(int count) {
        long[] cells = new long[count];
        for (int i = 0; i < DRAWS; i++) {
            cells[KeyedRandom.among(KEY, i, count)]++;
        }
        assertThat(chiSquareEven(cells)).isLessThanOrEqualTo(highest(count - 1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.1, 0.5, 1, 3.5, 10, 25, 50})
    void shouldHaveTheProbabilitiesOfThePoissonDistribution(double mean) {
        long[] counts = new long[200];
        for (int i = 0; i < DRAWS; i++) {
            counts[KeyedRandom.poisson(KEY, i, mean)]++;
        }
        Moments moments = moments(i -> KeyedRandom.poisson(KEY, i, mean));
        assertThat(moments.mean()).isCloseTo(mean, within(4.5 * Math.sqrt(mean / DRAWS)));
        assertThat(moments.variance()).isCloseTo(mean, within(4.5 * Math.sqrt((mean + 2 * mean * mean) / DRAWS)));

        double chiSquare = 0;
        int cells = 0;
        double restExpected = DRAWS;
        long rest = DRAWS;
        for (int count = 0; count < counts.length; count++) {
            double expected = DRAWS * poissonProbability(mean, count);
            if (expected >= 10) {
                chiSquare += square(counts[count] - expected) / expected;
                cells++;
                restExpected -= expected;
                rest -= counts[count];
            }
        }
        if (restExpected >= 10) {
            chiSquare += square(rest - restExpected) / restExpected;
            cells++;
        }
        assertThat(chiSquare).isLessThanOrEqualTo(highest(cells - 1));
    }

    /** The probability by logarithms, another way than the one under test. */
    private static double poissonProbability(double mean, int count) {
        double ln = count * Math.log(mean) - mean;
        for (int i = 2; i <= count; i++) {
            ln -= Math.log(i);
        }
        return Math.exp(ln);
    }

    private static Moments moments(IntToDoubleFunction draw) {
        double mean = 0;
        for (int i = 0; i < DRAWS; i++) {
            mean += draw.applyAsDouble(i) / DRAWS;
        }
        double second = 0;
        double third = 0;
        for (int i = 0; i < DRAWS; i++) {
            double off = draw.applyAsDouble(i) - mean;
            second += off * off / DRAWS;
            third += off * off * off / DRAWS;
        }
        return new Moments(mean, second, third / Math.pow(second, 1.5));
    }

    private static double chiSquareEven(long[] cells) {
        double expected = DRAWS / (double) cells.length;
        double sum = 0;
        for (long cell : cells) {
            sum += square(cell - expected) / expected;
        }
        return sum;
    }

    /** A bound that a chi-square with these degrees of freedom passes about once in a hundred thousand times. */
    private static double highest(int degrees) {
        if (degrees == 0) {
            return 0;
        }
        double third = 2.0 / (9 * degrees);
        return degrees * Math.pow(1 - third + 4.26 * Math.sqrt(third), 3);
    }

    private static double square(double value) {
        return value * value;
    }
}
