package dev.poise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.team.TeamRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyThresholdTest {
    @TempDir
    Path folder;

    @Test
    void shouldSayAtHowManyPointsAThresholdHasNoValue() throws IOException {
        // in two sprints nobody comes to be at risk, so there is no first sprint of it
        Files.writeString(folder.resolve("s.yaml"), """
                study: thresholds
                set: { sprints: 2, warmup.sprints: 4, sprint.days: 5, team.size: 3 }
                factors: { productOwner.technicalInvolvement: { levels: [0, 0.1] } }
                replications: 2
                thresholds: mean(po.firstAtRiskSprint) > 1
                outputs: { perRun: [po.firstAtRiskSprint], perSprint: [] }
                """);
        Cli cli = new Cli(folder).with(TeamRun::metrics);

        assertThat(cli.run("study", "run", "s.yaml", "-o", "out")).as(cli.err()).isEqualTo(1);

        String said = "met at 0 of 2 points, at 0 of them for sure; at 2 there is no value, which counts as missed";
        assertThat(cli.out().replaceAll("\\s+", " ")).contains(said);
        assertThat(Files.readString(folder.resolve("out/report.html"))).contains(said);
    }
}
