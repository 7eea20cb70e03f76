package dev.poise.kernel.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PaceTest {
    private final Pace pace = new Pace();

    @Test
    void shouldAllowNothingAtFirst() {
        assertThat(pace.allows(0)).isFalse();
        assertThat(pace.ticks()).isFalse();
    }

    @Test
    void shouldAllowEverythingAtFullSpeedWithoutTicks() {
        pace.resume(0);
        assertThat(pace.allows(Integer.MAX_VALUE)).isTrue();
        assertThat(pace.ticks()).isFalse();
    }

    @Test
    void shouldReachFurtherWithEveryTick() {
        pace.set(3600, 100);
        pace.resume(100);
        assertThat(pace.ticks()).isTrue();
        assertThat(pace.allows(100)).isTrue();
        assertThat(pace.allows(101)).isFalse();

        pace.tick(0.5);
        assertThat(pace.allows(1900)).isTrue();
        assertThat(pace.allows(1901)).isFalse();

        pace.tick(0.5);
        assertThat(pace.allows(3700)).isTrue();
        assertThat(pace.allows(3701)).isFalse();
    }

    @Test
    void shouldNotMakeUpForTheTimeItWasPaused() {
        pace.set(10, 0);
        pace.resume(0);
        pace.tick(1);
        pace.pause();
        assertThat(pace.ticks()).isFalse();
        assertThat(pace.allows(0)).isFalse();

        pace.resume(7);
        assertThat(pace.allows(7)).isTrue();
        assertThat(pace.allows(8)).isFalse();
    }

    @Test
    void shouldStartFromWhereTheRunIsWhenTheSpeedChanges() {
        pace.resume(0);
        pace.set(2, 50);
        assertThat(pace.allows(50)).isTrue();
        assertThat(pace.allows(51)).isFalse();
        pace.tick(1);
        assertThat(pace.allows(52)).isTrue();
    }

    @Test
    void shouldAllowAsManyMessagesAsStepsWhilePaused() {
        pace.step();
        pace.step();
        assertThat(pace.isStepping()).isTrue();
        assertThat(pace.allows(1_000_000)).isTrue();
        pace.delivered();
        assertThat(pace.allows(1_000_000)).isTrue();
        pace.delivered();
        assertThat(pace.allows(0)).isFalse();
        assertThat(pace.isStepping()).isFalse();
    }

    @Test
    void shouldTakeNoStepsWhileItGoesOnByItself() {
        pace.resume(0);
        pace.step();
        pace.pause();
        assertThat(pace.allows(0)).isFalse();
    }

    @Test
    void shouldForgetStepsWhenItIsResumed() {
        pace.step();
        pace.step();
        pace.resume(0);
        pace.pause();
        assertThat(pace.allows(0)).isFalse();
    }
}
