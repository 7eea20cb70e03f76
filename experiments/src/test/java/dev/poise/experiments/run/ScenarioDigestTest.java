package dev.poise.experiments.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.parameters.Mechanism;
import dev.poise.parameters.Settings;
import dev.poise.team.Intervention;
import dev.poise.team.PeopleChange;
import dev.poise.team.TeamScenario;
import dev.poise.team.TeamSettings;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScenarioDigestTest {
    private static final Settings STANDARD = TeamSettings.standard();

    @Test
    void shouldNotDependOnTheName() {
        assertThat(ScenarioDigest.of(List.of(TeamScenario.of("a", STANDARD))))
                .matches("[0-9a-f]{16}")
                .isEqualTo(ScenarioDigest.of(List.of(TeamScenario.of("b", STANDARD))));
    }

    @Test
    void shouldDependOnEverythingThatIsRun() {
        TeamScenario plain = TeamScenario.of("a", STANDARD);
        Intervention early = new Intervention(2, 1, Map.of("team.size", 5.0));
        Intervention late = new Intervention(3, 1, Map.of("team.size", 5.0));

        Intervention joined = new Intervention(2, 1, Map.of(), Map.of(PeopleChange.JOIN, 1));
        Intervention left = new Intervention(2, 1, Map.of(), Map.of(PeopleChange.LEAVE, 1));

        assertThat(Stream.of(
                                List.of(plain),
                                List.of(TeamScenario.of("a", STANDARD.with("team.size", 5))),
                                List.of(new TeamScenario("a", STANDARD, Set.of(Mechanism.DEBT), List.of())),
                                List.of(new TeamScenario("a", STANDARD, Set.of(), List.of(early))),
                                List.of(new TeamScenario("a", STANDARD, Set.of(), List.of(late))),
                                List.of(new TeamScenario("a", STANDARD, Set.of(), List.of(joined))),
                                List.of(new TeamScenario("a", STANDARD, Set.of(), List.of(left))),
                                List.of(plain, plain))
                        .map(ScenarioDigest::of))
                .doesNotHaveDuplicates();
    }
}
