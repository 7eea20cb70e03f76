package dev.poise.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SampleTest {
    @Test
    void shouldAgreeWithCertifiedMeanAndSpread() {
        Sample light = Sample.of(Published.speedOfLight());
        assertThat(light.mean()).isCloseTo(299.8524, within(1e-12));
        assertThat(light.sd()).isCloseTo(0.0790105478190518, within(1e-12));
        assertThat(light.n()).isEqualTo(100);
    }

    @Test
    void shouldKeepASmallSpreadFarFromZero() {
        Sample far = Sample.of(Published.numericalAccuracy4());
        assertThat(far.mean()).isCloseTo(10_000_000.2, within(1e-8));
        assertThat(far.sd()).isCloseTo(0.1, within(1e-8));
    }

    @Test
    void shouldAgreeWithThePrintedInterval() {
        double[] differences = {1.2, 2.4, 1.3, 1.3, 0.0, 1.0, 1.8, 0.8, 4.6, 1.4};
        Interval interval = Sample.of(differences).meanInterval();
        assertThat(interval.low()).isCloseTo(0.7001142, within(5e-8));
        assertThat(interval.high()).isCloseTo(2.4598858, within(5e-8));
        assertThat(interval.level()).isEqualTo(0.95);
    }

    @Test
    void shouldAgreeWithOtherToolsOnQuantiles() {
        // numpy.quantile and DuckDB's quantile_cont; the type that is usual elsewhere (8) would say 10 for the first
        assertThat(Sample.of(1, 2, 3, 4, 10).quantile(0.9)).isCloseTo(7.6, within(1e-12));
        assertThat(Sample.of(10, 1, 3, 2, 4).quantile(0.05)).isCloseTo(1.2, within(1e-12));
        Sample light = Sample.of(Published.speedOfLight());
        assertThat(light.quantile(0.05)).isCloseTo(299.739, within(1e-10));
        assertThat(light.quantile(0.25)).isCloseTo(299.8075, within(1e-10));
        assertThat(light.quantile(0.75)).isCloseTo(299.8925, within(1e-10));
        assertThat(light.quantile(0)).isEqualTo(light.min()).isEqualTo(299.62);
        assertThat(light.quantile(1)).isEqualTo(light.max()).isEqualTo(300.07);
        assertThat(light.rangeOfMost()).isEqualTo(new Range(light.quantile(0.05), light.quantile(0.95), 0.9));
    }

    @Test
    void shouldRefuseAProbabilityThatIsNone() {
        assertThatThrownBy(() -> Sample.of(1, 2).quantile(1.01)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shouldNotTakeRunsThatHardlyVaryForCertainty() {
        assertThat(Sample.of().isVaried()).isFalse();
        assertThat(Sample.of(1).isVaried()).isFalse();
        assertThat(Sample.of(0, 0).isVaried()).isFalse();
        assertThat(Sample.of(0, .1).isVaried()).isTrue();
        assertThat(Sample.of(0, .1, 0).isVaried()).isFalse();
        assertThat(Sample.of(0, .1, .2).isVaried()).isTrue();
        double[] rare = new double[200];
        Arrays.fill(rare, 0, 4, .5);
        assertThat(Sample.of(rare).isVaried()).isFalse();
        rare[4] = .5;
        assertThat(Sample.of(rare).isVaried()).isTrue();
    }

    @Test
    void shouldLeaveOutAndCountWhatIsNoNumber() {
        Sample holed = Sample.of(Double.NaN, 1, Double.POSITIVE_INFINITY, 2, 3, Double.NEGATIVE_INFINITY);
        assertThat(holed.missing()).isEqualTo(3);
        assertThat(holed.n()).isEqualTo(3);
        assertThat(holed.mean()).isEqualTo(2);
        assertThat(holed.sd()).isEqualTo(1);
        assertThat(holed.max()).isEqualTo(3);
        assertThat(holed.meanInterval()).isEqualTo(Sample.of(1, 2, 3).meanInterval());
    }

    @Test
    void shouldSayNothingOfNoValues() {
        Sample none = Sample.of(Double.NaN);
        assertThat(none.n()).isZero();
        assertThat(none.missing()).isOne();
        assertThat(none.mean()).isNaN();
        assertThat(none.sd()).isNaN();
        assertThat(none.min()).isNaN();
        assertThat(none.max()).isNaN();
        assertThat(none.quantile(0.5)).isNaN();
        assertThat(none.shareAbove(0)).isNaN();
        assertThat(none.meanInterval().isKnown()).isFalse();
    }

    @Test
    void shouldSayNothingOfTheCertaintyOfOneValue() {
        Sample one = Sample.of(7);
        assertThat(one.mean()).isEqualTo(7);
        assertThat(one.quantile(0.9)).isEqualTo(7);
        assertThat(one.sd()).isNaN();
        assertThat(one.standardError()).isNaN();
        assertThat(one.meanInterval(0.9)).isEqualTo(Interval.unknown(0.9));
    }

    @Test
    void shouldBeVeryUnsureOfTwoValues() {
        // t with 1 degree of freedom is tan(.475 pi) = 12.7062047
        assertThat(Sample.of(0, 2).meanInterval().high()).isCloseTo(1 + Math.tan(0.475 * Math.PI), within(1e-6));
    }

    @Test
    void shouldGiveAConstantNoSpreadAtAll() {
        double[] tenths = new double[49];
        Arrays.fill(tenths, 0.1);
        Sample constant = Sample.of(tenths);
        assertThat(constant.mean()).isEqualTo(0.1);
        assertThat(constant.sd()).isZero();
        assertThat(constant.meanInterval()).isEqualTo(new Interval(0.1, 0.1, 0.95));
    }

    @Test
    void shouldMoveWithItsValues() {
        Sample light = Sample.of(Published.speedOfLight());
        Sample moved = Sample.of(
                Arrays.stream(Published.speedOfLight()).map(x -> 5 - 3 * x).toArray());
        assertThat(moved.mean()).isCloseTo(5 - 3 * light.mean(), within(1e-9));
        assertThat(moved.sd()).isCloseTo(3 * light.sd(), within(1e-9));
        assertThat(moved.quantile(0.25)).isCloseTo(5 - 3 * light.quantile(0.75), within(1e-9));
        assertThat(moved.meanInterval().low())
                .isCloseTo(5 - 3 * light.meanInterval().high(), within(1e-9));
    }

    @Test
    void shouldWidenWithTheLevelAndNarrowWithRuns() {
        Sample few = Sample.of(1, 2, 3, 4);
        Sample many = Sample.of(1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4);
        assertThat(few.meanInterval(0.99).halfWidth())
                .isGreaterThan(few.meanInterval(0.95).halfWidth());
        assertThat(many.meanInterval().halfWidth())
                .isLessThan(few.meanInterval().halfWidth() / 2);
        assertThat(many.rangeOfMost().high()).isCloseTo(few.rangeOfMost().high(), within(0.2));
    }

    @Test
    void shouldLeaveTheValuesGivenAsTheyAre() {
        double[] values = {3, 1, 2};
        Sample sample = Sample.of(values);
        assertThat(values).containsExactly(3, 1, 2);
        values[0] = 100;
        assertThat(sample.max()).isEqualTo(3);
        sample.sorted()[0] = 100;
        assertThat(sample.min()).isEqualTo(1);
    }

    @Test
    void shouldShareOutTheValuesAroundABound() {
        Sample sample = Sample.of(-1, 0, 0, 2, 3, Double.NaN);
        assertThat(sample.shareAbove(0)).isEqualTo(0.4);
        assertThat(sample.shareBelow(0)).isEqualTo(0.2);
        assertThat(sample.shareAt(0)).isEqualTo(0.4);
    }

    @Test
    void shouldTellHowSkewedValuesAre() {
        assertThat(Sample.of(1, 2, 3, 4, 5).skewness()).isCloseTo(0, within(1e-12));
        // third central moment 36 over 10.25 to the 1.5, times sqrt(4 * 3) / 2
        assertThat(Sample.of(1, 2, 2, 9).skewness()).isCloseTo(1.9001, within(1e-4));
        assertThat(Sample.of(4, 4, 4).skewness()).isNaN();
        assertThat(Sample.of(1, 2).skewness()).isNaN();
    }
}
