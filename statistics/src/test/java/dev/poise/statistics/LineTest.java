package dev.poise.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LineTest {
    @Test
    void shouldAgreeWithTheCertifiedLine() {
        Line norris = Line.through(Published.norrisX(), Published.norrisY());
        assertThat(norris.slope()).isCloseTo(1.00211681802045, within(1e-12));
        assertThat(norris.intercept()).isCloseTo(-0.262323073774029, within(1e-11));
        assertThat(norris.slopeError()).isCloseTo(0.429796848199937E-03, within(1e-14));
        assertThat(norris.n()).isEqualTo(36);
    }

    @Test
    void shouldGiveTheIntervalOfStudentsTForTheSlope() {
        // by hand: slope .8, rest 3.6, error sqrt(3.6 / 3 / 10) = .3464102, times t(.975; 3) = 3.1824463
        Line line = Line.through(2, 1, 4, 3, 5);
        assertThat(line.slope()).isCloseTo(0.8, within(1e-12));
        assertThat(line.intercept()).isCloseTo(0.6, within(1e-12));
        Interval interval = line.slopeInterval(0.95);
        assertThat(interval.low()).isCloseTo(0.8 - 1.1024318, within(1e-6));
        assertThat(interval.high()).isCloseTo(0.8 + 1.1024318, within(1e-6));
    }

    @Test
    void shouldLeaveOutPointsThatAreNotFinite() {
        Line line = Line.through(1, 2, Double.NaN, 4, Double.POSITIVE_INFINITY);
        assertThat(line.n()).isEqualTo(3);
        assertThat(line.slope()).isCloseTo(1, within(1e-12));
        assertThat(line.slopeError()).isCloseTo(0, within(1e-12));
    }

    @Test
    void shouldLeaveUnknownWhatTooFewPointsCannotTell() {
        assertThat(Line.through().slope()).isNaN();
        assertThat(Line.through(3).slope()).isNaN();
        Line two = Line.through(3, 5);
        assertThat(two.slope()).isEqualTo(2);
        assertThat(two.slopeError()).isNaN();
        assertThat(two.slopeInterval(0.95).isKnown()).isFalse();
    }

    @Test
    void shouldHaveNoSlopeWhereXDoesNotVary() {
        Line upright = Line.through(new double[] {0.1, 0.1, 0.1}, new double[] {1, 2, 3});
        assertThat(upright.slope()).isNaN();
        assertThat(upright.slopeInterval(0.95).isKnown()).isFalse();
    }

    @Test
    void shouldBeSureThatAConstantDoesNotDrift() {
        assertThat(Line.through(7, 7, 7, 7).slopeInterval(0.95)).isEqualTo(new Interval(0, 0, 0.95));
    }

    @Test
    void shouldHoldTheTrueSlopeAsOftenAsItSays() {
        Draws draws = new Draws(26);
        int covered = 0;
        for (int trial = 0; trial < 4000; trial++) {
            double[] noise = draws.normal(26, 0, 1);
            double[] y = new double[26];
            Arrays.setAll(y, i -> 3 + 0.1 * i + noise[i]);
            covered += Line.through(y).slopeInterval(0.95).contains(0.1) ? 1 : 0;
        }
        assertThat(covered / 4000.0).isBetween(0.935, 0.965);
    }

    @Test
    void shouldRefusePointsThatLackACoordinate() {
        assertThatThrownBy(() -> Line.through(new double[2], new double[3])).hasMessageContaining("2 and 3");
    }
}
