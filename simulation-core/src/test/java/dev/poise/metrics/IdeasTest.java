package dev.poise.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.team.situation.WorkingTime;
import org.junit.jupiter.api.Test;

/** What the same effort would have given in the best order. */
final class IdeasTest {
    private static Ideas ideas() {
        Ideas ideas = new Ideas(70, 10, 40, 2);
        ideas.arrived(1, 10, 10, 0);
        ideas.arrived(2, 5, 10, 35 * WorkingTime.DAY);
        ideas.arrived(3, 1, 10, 45 * WorkingTime.DAY);
        ideas.arrived(4, -2, 1, 45 * WorkingTime.DAY);
        return ideas;
    }

    @Test
    void shouldTakeTheBestIdeasThatFitIntoTheSameEffort() {
        Ideas ideas = ideas();
        ideas.built(0, 12);
        assertThat(ideas.greedyValue()).isCloseTo(10, within(1e-12));
        Ideas more = ideas();
        more.built(0, 12);
        more.built(1, 10);
        assertThat(more.greedyValue()).isCloseTo(15, within(1e-12));
    }

    @Test
    void shouldNotCountOnWhatWasReleasedBefore() {
        Ideas ideas = ideas();
        ideas.builtBefore(1);
        ideas.built(0, 12);
        assertThat(ideas.greedyValue()).isCloseTo(5, within(1e-12));
    }

    @Test
    void shouldNotCountOnIdeasThatAreTooOldOrYetToCome() {
        Ideas ideas = new Ideas(70, 10, 100, 1);
        ideas.arrived(1, 10, 10, 0);
        ideas.arrived(2, 5, 10, 111 * WorkingTime.DAY);
        ideas.built(0, 100);
        assertThat(ideas.greedyValue()).isZero();
    }
}
