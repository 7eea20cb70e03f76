package dev.poise.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.kernel.Event;
import dev.poise.kernel.Observer;
import dev.poise.team.events.SimulationEvent;
import dev.poise.team.events.SimulationEvent.Work;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What developers' hours go into. */
final class WorkingHoursTest {
    private static final int SEEDS = 5;

    @ParameterizedTest
    @EnumSource(Work.class)
    void shouldTakeHoursForEveryKindOfWork(Work kind) {
        TeamScenario scenario = TeamScenario.of("reference", VariedScenarios.shortRun(8));
        for (int seed = 1; seed <= SEEDS; seed++) {
            Hours hours = new Hours(kind);
            TeamRun.run(scenario, seed, List.of(hours));
            assertThat(hours.sum).as("hours of %s, seed %d", kind, seed).isGreaterThan(10);
        }
    }

    private static final class Hours implements Observer {
        private final Work kind;
        private double sum;

        Hours(Work kind) {
            this.kind = kind;
        }

        @Override
        public void observe(Event event) {
            if (event instanceof SimulationEvent.DeveloperDay f) {
                sum += f.work()[kind.ordinal()];
            }
        }
    }
}
