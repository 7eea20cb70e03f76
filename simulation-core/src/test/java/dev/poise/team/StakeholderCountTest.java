package dev.poise.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.kernel.RunOutcome;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StakeholderCountTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12})
    void shouldRunWithAnyNumberOfStakeholdersAlsoWhenAnIdeaComesWithTheNewDay(int count) {
        TeamScenario scenario = TeamScenario.of(
                "crowd",
                TeamSettings.standard().with("stakeholders.count", count).with("sprints", 2));

        assertThat(TeamRun.run(scenario, 3, List.of())).isNotInstanceOf(RunOutcome.Failed.class);
    }
}
