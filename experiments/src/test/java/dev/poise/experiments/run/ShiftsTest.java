package dev.poise.experiments.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.team.events.Cause;
import dev.poise.team.events.Share;
import dev.poise.team.events.SimulationEvent;
import dev.poise.team.events.StateVariable;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShiftsTest {
    private final Shifts shifts = new Shifts();

    private void change(String who, StateVariable state, Share... causes) {
        double move = List.of(causes).stream().mapToDouble(Share::amount).sum();
        shifts.add(new SimulationEvent.StateChanged(1, who, state, .5, .5 + move, List.of(causes)));
    }

    @Test
    void shouldNameTheCausesThatPointTheWayOfTheMove() {
        change(
                "developer 1",
                StateVariable.EXHAUSTION,
                new Share(Cause.ORDINARY, .2),
                new Share(Cause.OVERTIME, .06),
                new Share(Cause.RECOVERY, -.18));
        change("developer 2", StateVariable.EXHAUSTION, new Share(Cause.LOAD, .05), new Share(Cause.BLOCKED, .01));

        assertThat(shifts.happenings())
                .containsExactly(new Happening(
                        Happening.Kind.RISES, Happening.TEAM_EXHAUSTION, 0, 0, List.of(Cause.OVERTIME, Cause.LOAD)));
    }

    @Test
    void shouldSayNothingOfAMoveTooSmallToNotice() {
        change("developer 1", StateVariable.AUTONOMY, new Share(Cause.OVERRIDDEN_DECISION, -1.9 * Shifts.TOLD_FROM));
        change("developer 2", StateVariable.AUTONOMY, new Share(Cause.LOOK_IN, 0));

        assertThat(shifts.happenings()).isEmpty();
    }

    @Test
    void shouldLeaveOutASecondCauseThatIsMuchSmaller() {
        change(
                "developer 2",
                StateVariable.AUTONOMY,
                new Share(Cause.OVERRIDDEN_DECISION, -.2),
                new Share(Cause.LOOK_IN, -.02));

        assertThat(shifts.happenings())
                .containsExactly(
                        new Happening(Happening.Kind.FALLS, "autonomy", 0, 0, List.of(Cause.OVERRIDDEN_DECISION)));
    }

    @Test
    void shouldTellTheProductOwnerFromTheTeam() {
        change("product owner", StateVariable.EXHAUSTION, new Share(Cause.ROLE_CONFLICT, .05));
        change("product owner", StateVariable.CYNICISM, new Share(Cause.PRESSURE, .5));

        assertThat(shifts.happenings())
                .containsExactly(new Happening(
                        Happening.Kind.RISES, Happening.PRODUCT_OWNER_EXHAUSTION, 0, 0, List.of(Cause.ROLE_CONFLICT)));
    }
}
