package dev.poise.experiments.study.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.poise.experiments.run.EventLog;
import dev.poise.kernel.RunOutcome;
import dev.poise.scenarios.problem.FileFault;
import dev.poise.team.TeamRun;
import dev.poise.team.TeamScenario;
import dev.poise.team.TeamSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoreExceptionTest {
    /** A file that takes nothing, as on a full disk; Linux has one. */
    private static final Path FULL = Path.of("/dev/full");

    @Test
    void shouldSayInPlainWordsWhatTheDatabaseSaysOfAFullDisk() {
        String said =
                "IO Error: Async write failed for range [offset=0, size=3667]: {\"exception_message\":\"Could not write file: "
                        + "No space left on device\",\"errno\":\"28\"}";
        assertThat(FileFault.reason(said)).isEqualTo("no space is left on the disk");
        assertThat(FileFault.reason("something else\nat length")).isEqualTo("something else");
    }

    @Test
    void shouldTellAFullDiskFromAnEventLogOnlyWhenTheRunIsOver() throws IOException {
        assumeThat(FULL).matches(Files::exists);
        TeamScenario scenario = TeamScenario.of("full", TeamSettings.standard().with("sprints", 1));
        EventLog log = new EventLog(FULL);
        assertThat(TeamRun.run(scenario, 1, List.of(log))).isInstanceOf(RunOutcome.Completed.class);
        assertThatThrownBy(log::close)
                .isInstanceOfSatisfying(
                        IOException.class,
                        full -> assertThat(
                                        StoreException.of("write", FULL, full).getMessage())
                                .isEqualTo("cannot write /dev/full: no space is left on the disk"));
    }
}
