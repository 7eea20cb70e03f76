package dev.poise.workshop.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.experiments.comparison.Onset;
import dev.poise.experiments.run.SingleRun;
import dev.poise.scenarios.ScenarioResolver;
import dev.poise.scenarios.ScenarioResult;
import dev.poise.team.TeamRun;
import dev.poise.team.TeamScenario;
import dev.poise.workshop.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedSessionTest {
    @TempDir
    private Path folder;

    @Test
    void shouldWriteFilesThatGiveTheSameRunAgain() throws IOException {
        Map<String, TeamScenario> teams = SavedSession.ordered();
        teams.put("baseline", Sample.team());
        teams.put("team", Sample.team(.85));

        SavedSession saved = SavedSession.save(folder.resolve("runs"), teams, Onset.MONDAY, 3, 77L, "{}");

        assertThat(saved.commands())
                .containsExactly(
                        "./poise compare runs/workshop/baseline.yaml runs/workshop/team.yaml --seed 3 --replications 200",
                        "./poise run runs/workshop/team.yaml --seed 77");
        ScenarioResult again = ScenarioResolver.of(saved.folder()).resolve("team.yaml");
        TeamScenario team = ((ScenarioResult.Loaded) again).scenario();
        assertThat(SingleRun.digest(TeamRun::run, team, 77)).isEqualTo(saved.digest());
        assertThat(Files.readString(saved.folder().resolve("commands.txt")))
                .contains("./poise run runs/workshop/team.yaml");
    }

    @Test
    void shouldNameFilesSoThatAShellTakesEachAsOneWord() throws IOException {
        Map<String, TeamScenario> teams = SavedSession.ordered();
        teams.put("baseline", Sample.team());
        teams.put("team", Sample.team(.85));

        SavedSession saved = SavedSession.save(folder.resolve("my runs"), teams, Onset.MONDAY, 3, 77L, "{}");

        assertThat(saved.commands())
                .containsExactly(
                        "./poise compare 'my runs/workshop/baseline.yaml' 'my runs/workshop/team.yaml' --seed 3 --replications 200",
                        "./poise run 'my runs/workshop/team.yaml' --seed 77");
    }

    @Test
    void shouldNeverOverwriteAnEarlierSession() throws IOException {
        Map<String, TeamScenario> teams = SavedSession.ordered();
        teams.put("baseline", Sample.team());

        SavedSession first = SavedSession.save(folder, teams, Onset.START, 1, null, "{}");
        SavedSession second = SavedSession.save(folder, teams, Onset.START, 1, null, "{}");

        assertThat(first.folder().getFileName()).hasToString("workshop");
        assertThat(second.folder().getFileName()).hasToString("workshop-2");
        assertThat(second.digest()).isEmpty();
        assertThat(second.commands().get(0)).contains(" --from-start ");
    }
}
