package dev.poise.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RegretTest {
    @Test
    void shouldCompareWithTheBestLeverOfEachWorld() {
        double[][] outcomes = {{10, 0}, {7, 7}, {0, 10}};
        assertThat(Regret.of(outcomes, Better.HIGHER))
                .containsExactly(new Regret(5, 10, 2), new Regret(3, 3, 2), new Regret(5, 10, 2));
    }

    @Test
    void shouldTurnRoundWhereLessIsBetter() {
        assertThat(Regret.of(new double[][] {{1, 4}, {3, 3}}, Better.LOWER))
                .containsExactly(new Regret(.5, 1, 2), new Regret(1, 2, 2));
    }

    @Test
    void shouldLeaveOutWorldsInWhichALeverHasNoOutcome() {
        assertThat(Regret.of(new double[][] {{1, Double.NaN}, {3, 5}}, Better.HIGHER))
                .containsExactly(new Regret(2, 2, 1), new Regret(0, 0, 2));
    }

    @Test
    void shouldRefuseLeversWithOtherWorlds() {
        assertThatThrownBy(() -> Regret.of(new double[][] {{1}, {1, 2}}, Better.HIGHER))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
