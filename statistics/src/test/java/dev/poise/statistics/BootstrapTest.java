package dev.poise.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BootstrapTest {
    private static final Bootstrap BOOTSTRAP = Bootstrap.usual(42);

    @Test
    void shouldAgreeWithTheKnownDistributionOfTheMedian() {
        // Efron (1979): of 11 values, the median drawn is at most the k-th with probability P(Binomial(11, k/11) >= 6);
        // that is .0072 and .0512 for k = 2 and 3, so the interval at 95% runs from the 3rd value to the 9th
        Sample values = Sample.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
        Interval interval = new Bootstrap(42, 20_000).ofQuantile(values, 0.5, 0.95);
        assertThat(interval).isEqualTo(new Interval(3, 9, 0.95));
    }

    @Test
    void shouldGiveTheSameForTheSameSeedWhateverWasAskedBefore() {
        Sample light = Sample.of(Published.speedOfLight());
        Interval first = BOOTSTRAP.ofQuantile(light, 0.9, 0.95);
        Interval other = BOOTSTRAP.ofQuantile(light, 0.1, 0.8);
        assertThat(BOOTSTRAP.ofQuantile(light, 0.9, 0.95)).isEqualTo(first);
        assertThat(other).isNotEqualTo(first);
        assertThat(Bootstrap.usual(43).ofQuantile(light, 0.9, 0.95).halfWidth())
                .isCloseTo(first.halfWidth(), within(first.halfWidth() / 2));
    }

    @Test
    void shouldNotDependOnTheOrderOfTheRuns() {
        double[] values = Published.speedOfLight();
        double[] reversed = new double[values.length];
        Arrays.setAll(reversed, i -> values[values.length - 1 - i]);
        assertThat(BOOTSTRAP.ofQuantile(Sample.of(reversed), 0.5, 0.95))
                .isEqualTo(BOOTSTRAP.ofQuantile(Sample.of(values), 0.5, 0.95));
    }

    @Test
    void shouldHoldItsLevelForTheUpperQuartile() {
        Draws draws = new Draws(5);
        double truth = NormalDistribution.of(0, 1).inverseCumulativeProbability(0.75);
        int covered = 0;
        for (int trial = 0; trial < 1000; trial++) {
            Sample sample = Sample.of(draws.normal(100, 0, 1));
            covered += new Bootstrap(trial, 400).ofQuantile(sample, 0.75, 0.95).contains(truth) ? 1 : 0;
        }
        assertThat(covered / 1000.0).isBetween(0.92, 0.97);
    }

    @Test
    void shouldSayNothingOfOneValueAndBeSureOfAConstant() {
        assertThat(BOOTSTRAP.ofQuantile(Sample.of(1), 0.5, 0.95).isKnown()).isFalse();
        assertThat(BOOTSTRAP.ofQuantile(Sample.of(3, 3, 3, 3, 3, 3), 0.5, 0.95)).isEqualTo(new Interval(3, 3, 0.95));
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.95, 6", "0.1, 0.95, 29", "0.9, 0.95, 29", "0.95, 0.95, 59", "0.5, 0.99, 8", "0.5, 0.5, 2"})
    void shouldSayNothingOfAQuantileThatEvenTheRangeOfAllRunsHoldsTooSeldom(
            double probability, double level, int fewest) {
        Draws draws = new Draws(7);
        assertThat(BOOTSTRAP
                        .ofQuantile(Sample.of(draws.normal(fewest - 1, 0, 1)), probability, level)
                        .isKnown())
                .isFalse();
        assertThat(BOOTSTRAP
                        .ofQuantile(Sample.of(draws.normal(fewest, 0, 1)), probability, level)
                        .isKnown())
                .isTrue();
    }

    @Test
    void shouldSayNothingOfAStatisticOfFewerThanSixRuns() {
        assertThat(BOOTSTRAP.of(5, times -> times[0], 0.95).isKnown()).isFalse();
        assertThat(BOOTSTRAP.of(6, times -> times[0], 0.95).isKnown()).isTrue();
    }

    @Test
    void shouldGiveTheSameOnEveryMachine() {
        // this generator, this seed: changes only when the way of drawing does
        assertThat(new Bootstrap(42, 100).ofQuantile(Sample.of(Published.norrisX()), 0.3, 0.9))
                .isEqualTo(new Interval(10.575, 337.7, 0.9));
    }

    @Test
    void shouldRefuseWhatMakesNoSense() {
        assertThatThrownBy(() -> new Bootstrap(1, 99)).hasMessageContaining("99");
        assertThatThrownBy(() -> BOOTSTRAP.ofQuantile(Sample.of(1, 2), 0.5, 1.5))
                .hasMessageContaining("1.5");
        assertThatThrownBy(() -> BOOTSTRAP.ofQuantile(Sample.of(1, 2), -0.5, 0.95))
                .hasMessageContaining("-0.5");
    }

    @Test
    void shouldBeSureOfAMeanAboutAsMuchAsStudentsTIs() {
        double[] values = Published.speedOfLight();
        Sample light = Sample.of(values);
        Interval drawn = new Bootstrap(42, 20_000).of(values.length, times -> mean(values, times), .95);

        assertThat(drawn.low()).isCloseTo(light.meanInterval().low(), within(light.sd() / 40));
        assertThat(drawn.high()).isCloseTo(light.meanInterval().high(), within(light.sd() / 40));
    }

    @Test
    void shouldKeepWhatNeverHappensAtTheEnds() {
        Interval interval = BOOTSTRAP.of(20, times -> times[0] == 0 ? Double.POSITIVE_INFINITY : times[0], .95);

        assertThat(interval.low()).isEqualTo(1);
        assertThat(interval.high()).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void shouldSayNothingWhenTheStatisticSaysNothing() {
        assertThat(BOOTSTRAP.of(5, times -> Double.NaN, .95).isKnown()).isFalse();
        assertThat(BOOTSTRAP.of(1, times -> 1, .95).isKnown()).isFalse();
    }

    private static double mean(double[] values, int[] times) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += times[i] * values[i];
        }
        return sum / values.length;
    }
}
