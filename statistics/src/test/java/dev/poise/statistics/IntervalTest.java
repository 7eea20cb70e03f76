package dev.poise.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalTest {
    @Test
    void shouldHoldItsEnds() {
        Interval interval = new Interval(-1, 2, 0.95);
        assertThat(interval.contains(-1)).isTrue();
        assertThat(interval.contains(2)).isTrue();
        assertThat(interval.contains(2.001)).isFalse();
        assertThat(interval.halfWidth()).isEqualTo(1.5);
    }

    @Test
    void shouldExcludeZeroOnlyWhenAllOfItLiesOnOneSide() {
        assertThat(new Interval(0.1, 2, 0.95).excludesZero()).isTrue();
        assertThat(new Interval(-2, -0.1, 0.95).excludesZero()).isTrue();
        assertThat(new Interval(0, 2, 0.95).excludesZero()).isFalse();
        assertThat(new Interval(-1, 1, 0.95).excludesZero()).isFalse();
    }

    @Test
    void shouldBeWithinABoundOnlyWithBothEnds() {
        assertThat(new Interval(-1, 0.5, 0.95).isWithin(1)).isTrue();
        assertThat(new Interval(-1.1, 0.5, 0.95).isWithin(1)).isFalse();
        assertThat(new Interval(0.5, 1.1, 0.95).isWithin(1)).isFalse();
    }

    @Test
    void shouldClaimNothingWhenUnknown() {
        Interval unknown = Interval.unknown(0.95);
        assertThat(unknown.isKnown()).isFalse();
        assertThat(unknown.contains(0)).isFalse();
        assertThat(unknown.excludesZero()).isFalse();
        assertThat(unknown.isWithin(Double.MAX_VALUE)).isFalse();
        assertThat(unknown.halfWidth()).isNaN();
        assertThat(Interval.around(1, Double.NaN, 0.95)).isEqualTo(unknown);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.5, 95, Double.NaN})
    void shouldRefuseALevelThatIsNone(double level) {
        assertThatThrownBy(() -> new Interval(0, 1, level)).hasMessageContaining("" + level);
    }

    @Test
    void shouldRefuseEndsThatAreTheWrongWayRoundOrHalfUnknown() {
        assertThatThrownBy(() -> new Interval(2, 1, 0.95)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Interval(2, Double.NaN, 0.95)).isInstanceOf(IllegalArgumentException.class);
    }
}
