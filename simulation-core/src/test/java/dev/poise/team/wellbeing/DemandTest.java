package dev.poise.team.wellbeing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.poise.team.events.Cause;
import org.junit.jupiter.api.Test;

/** What a day demanded, filled again each day. */
final class DemandTest {
    @Test
    void shouldAddHindrancesUp() {
        Demand demand = new Demand().of(1, 8, 1, .5, .5);
        demand.hindered(Cause.PENDING_WORK, .1).hindered(Cause.REWORK, .2).hindered(Cause.PENDING_WORK, .3);
        assertThat(demand.hindrance()).isCloseTo(.6, within(1e-12));
    }

    @Test
    void shouldForgetYesterday() {
        Demand demand = new Demand().of(1, 8, 1, .5, .5).hindered(Cause.PENDING_WORK, .1);
        assertThat(demand.of(1.2, 10, .9, .7, .6).hindrance()).isZero();
        assertThat(demand.hours).isCloseTo(1.25, within(1e-12));
    }

    @Test
    void shouldRefuseWhatIsNoHindrance() {
        assertThatThrownBy(() -> new Demand().hindered(Cause.GOAL_MET, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("GOAL_MET");
    }
}
