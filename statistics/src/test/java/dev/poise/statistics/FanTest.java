package dev.poise.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FanTest {
    @Test
    void shouldSumUpEveryStepAcrossTheRuns() {
        double[][] runs = {{1, 10}, {2, 20}, {3, 30}, {4, 40}, {5, 50}};
        Fan fan = Fan.of(runs);
        assertThat(fan.bands()).hasSize(2);
        Interval certainty = Sample.of(10, 20, 30, 40, 50).meanInterval();
        assertThat(fan.bands().get(1)).isEqualTo(new Fan.Band(12, 20, 30, 40, 48, 30, certainty, 5));
    }

    @Test
    void shouldNotMixTheTwoKindsOfSpread() {
        double[] values = Published.speedOfLight();
        double[][] runs = new double[values.length][];
        Arrays.setAll(runs, i -> new double[] {values[i]});
        Fan.Band band = Fan.of(runs).bands().get(0);
        assertThat(band.p95() - band.p05())
                .isGreaterThan(5 * 2 * band.certainty().halfWidth());
    }

    @Test
    void shouldTakeDifferencesPairByPair() {
        double[][] baseline = {{1, 10}, {2, 20}, {3, 30}};
        double[][] other = {{2, 9}, {4, 19}, {6, 29}};
        Fan fan = Fan.ofDifference(baseline, other, 0.9);
        assertThat(fan.bands().get(0).p50()).isEqualTo(2);
        assertThat(fan.bands().get(1)).isEqualTo(new Fan.Band(-1, -1, -1, -1, -1, -1, new Interval(-1, -1, 0.9), 3));
    }

    @Test
    void shouldLeaveARunOutOfTheStepsItHasNoValueFor() {
        Fan fan = Fan.of(new double[][] {{1, Double.NaN}, {3, 7}});
        assertThat(fan.bands().get(0).n()).isEqualTo(2);
        assertThat(fan.bands().get(1).n()).isEqualTo(1);
        assertThat(fan.bands().get(1).p05()).isEqualTo(7);
        assertThat(fan.bands().get(1).certainty().isKnown()).isFalse();
    }

    @Test
    void shouldBeEmptyWithoutRuns() {
        assertThat(Fan.of(new double[0][]).bands()).isEmpty();
        assertThat(Fan.of(new double[3][0]).bands()).isEmpty();
    }

    @Test
    void shouldRefuseRunsOfDifferentLengths() {
        assertThatThrownBy(() -> Fan.of(new double[][] {{1}, {1, 2}})).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Fan.ofDifference(new double[2][1], new double[3][1], 0.9))
                .hasMessageContaining("2 and 3");
        assertThatThrownBy(() -> Fan.ofDifference(new double[1][4], new double[1][5], 0.9))
                .hasMessageContaining("4 and 5");
    }
}
