package dev.poise.scenarios.writing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.parameters.EvidenceLevel;
import dev.poise.parameters.ParameterSpec;
import dev.poise.scenarios.ScenarioResolver;
import dev.poise.scenarios.ScenarioResult.Loaded;
import dev.poise.team.TeamScenario;
import dev.poise.team.TeamSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioTemplateTest {
    @TempDir
    Path folder;

    private TeamScenario read(String text) throws IOException {
        Files.writeString(folder.resolve("new.yaml"), text);
        return ((Loaded) ScenarioResolver.of(folder).resolve("new.yaml")).scenario();
    }

    private String template() {
        return ScenarioTemplate.yaml(ScenarioResolver.of(folder).vocabulary());
    }

    @Test
    void shouldEqualTheReferenceTeam() throws IOException {
        assertThat(read(template())).isEqualTo(TeamScenario.of("new", TeamSettings.standard()));
    }

    @Test
    void shouldShowEverySettingOfTheSituationAndNoConstant() {
        String template = template();
        for (ParameterSpec spec : TeamSettings.CATALOGUE.specs()) {
            assertThat(template.contains("# " + spec.label()))
                    .as(spec.name())
                    .isEqualTo(spec.grade() == EvidenceLevel.SITUATION);
        }
    }

    @Test
    void shouldLetWhatIsExtendedSpeak() throws IOException {
        TeamScenario scenario = read(template().replace("extends: reference-team", "extends: absent"));

        assertThat(scenario.settings()).isNotEqualTo(TeamSettings.standard());
    }

    @Test
    void shouldBeRightAlsoWhenEverythingIsTakenIn() throws IOException {
        TeamScenario scenario = read(template().replaceAll("(?m)^#(?=\\S|  )", ""));

        assertThat(scenario.settings()).isEqualTo(TeamSettings.standard());
        assertThat(scenario.interventions()).hasSize(1);
        assertThat(scenario.without()).hasSize(1);
    }

    @Test
    void shouldHoldEverySettingOfTheSituationReadyToBeTakenIn() {
        long settings = TeamSettings.CATALOGUE.specs().stream()
                .filter(spec -> spec.grade() == EvidenceLevel.SITUATION)
                .count();

        assertThat(template().lines().filter(line -> line.matches("#( {2})*\\w+: \\S+ +# .*")))
                .hasSize((int) settings);
    }
}
