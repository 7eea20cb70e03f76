package dev.poise.team.sprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.team.sprint.Entry.State;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

/** How much of an item is left, as planning counts it. */
final class EntryTest {
    private static final double MIN = .15;

    @Test
    void shouldHaveAllOfItsEstimateLeftBeforeAnybodyBegins() {
        assertThat(new Entry(Items.candidate(1, 20)).remaining(MIN)).isEqualTo(20);
    }

    @Test
    void shouldHaveTheShareLeftThatIsNotBuilt() {
        Entry entry = new Entry(Items.candidate(1, 20));
        entry.state = State.BUILDING;
        entry.left = .4;
        assertThat(entry.remaining(MIN)).isCloseTo(8, within(1e-12));
    }

    @Test
    void shouldBeBegunOnceAndBeOfWhoeverBuildsItLast() {
        Entry entry = new Entry(Items.candidate(1, 20));
        assertThat(entry.isBy(0)).isFalse();
        assertThat(entry.build(0, 7)).isTrue();
        assertThat(entry.build(1, 9)).isFalse();
        assertThat(entry.isBy(0)).isFalse();
        assertThat(entry.isBy(1)).isTrue();
        assertThat(entry.started()).isEqualTo(7);
    }

    @Test
    void shouldHaveAFloorUntilItIsDone() {
        Entry entry = new Entry(Items.candidate(1, 20));
        entry.left = .01;
        for (State state : EnumSet.complementOf(EnumSet.of(State.TO_ACCEPT, State.RELEASED))) {
            entry.state = state;
            assertThat(entry.remaining(MIN)).as(state.name()).isCloseTo(3, within(1e-12));
        }
    }

    @Test
    void shouldHaveNothingLeftWhenItIsDoneAndOnlyWaitsToBeAccepted() {
        Entry entry = new Entry(Items.candidate(1, 20));
        entry.left = 0;
        for (State state : EnumSet.of(State.TO_ACCEPT, State.RELEASED)) {
            entry.state = state;
            assertThat(entry.done()).isTrue();
            assertThat(entry.remaining(MIN)).as(state.name()).isZero();
        }
    }
}
