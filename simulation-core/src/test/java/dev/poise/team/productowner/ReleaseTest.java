package dev.poise.team.productowner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** How much of a release cycle is left. */
final class ReleaseTest {
    @Test
    void shouldHaveFewerSprintsLeftEveryDayUntilTheLastSprint() {
        assertThat(Release.sprintsLeft(0, 10, 3)).isCloseTo(2.9, within(1e-12));
        assertThat(Release.sprintsLeft(9, 10, 3)).isCloseTo(2, within(1e-12));
        assertThat(Release.sprintsLeft(19, 10, 3)).isCloseTo(1, within(1e-12));
        assertThat(Release.sprintsLeft(25, 10, 3)).isEqualTo(1);
    }

    @Test
    void shouldNotHaveAWholeCycleLeftOnItsLastDay() {
        assertThat(Release.sprintsLeft(29, 10, 3)).isEqualTo(1);
        assertThat(Release.sprintsLeft(30, 10, 3)).isCloseTo(2.9, within(1e-12));
    }
}
