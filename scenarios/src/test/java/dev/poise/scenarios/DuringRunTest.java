package dev.poise.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.metrics.RunMetrics;
import dev.poise.parameters.EvidenceLevel;
import dev.poise.parameters.ParameterSpec;
import dev.poise.parameters.Settings;
import dev.poise.team.Intervention;
import dev.poise.team.TeamRun;
import dev.poise.team.TeamScenario;
import dev.poise.team.TeamSettings;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What may change during a run is what makes a difference when it does. */
class DuringRunTest {
    private static Stream<ParameterSpec> situation() {
        return TeamSettings.CATALOGUE.specs().stream().filter(spec -> spec.grade() == EvidenceLevel.SITUATION);
    }

    static List<String> changeable() {
        return situation()
                .filter(ParameterSpec::mayChangeDuringRun)
                .map(ParameterSpec::name)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("changeable")
    void shouldMakeADifferenceWhenItChanges(String name) {
        assertThat(makesADifference(name)).as(name).isTrue();
    }

    @Test
    void shouldNotHoldConstantsOfTheModel() {
        assertThat(TeamSettings.CATALOGUE.specs())
                .filteredOn(spec -> spec.grade() != EvidenceLevel.SITUATION)
                .isNotEmpty()
                .noneMatch(ParameterSpec::mayChangeDuringRun);
    }

    private static boolean makesADifference(String name) {
        // some settings only matter under a policy of their own, some only to a hands-on Product Owner under pressure
        return Stream.of("reflective", "fixed").anyMatch(policy -> {
            Settings settings = TeamSettings.standard()
                    .with("sprints", 12)
                    .with("warmup.sprints", 4)
                    .with("stakeholders.load", 1.5)
                    .with("productOwner.technicalInvolvement", 0.95)
                    .with("productOwner.learns", "yes")
                    .with("productOwner.policy", policy);
            RunMetrics unchanged = TeamRun.metrics(TeamScenario.of("unchanged", settings), 7);
            ParameterSpec spec = TeamSettings.CATALOGUE.find(name).orElseThrow();
            double value = settings.number(name) == spec.high() ? spec.low() : spec.high();
            Intervention change = new Intervention(1, 2, Map.of(name, value));
            RunMetrics changed = TeamRun.metrics(new TeamScenario("changed", settings, Set.of(), List.of(change)), 7);
            return !Arrays.equals(unchanged.perRun(), changed.perRun());
        });
    }
}
