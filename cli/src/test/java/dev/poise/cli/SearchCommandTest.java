package dev.poise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.team.TeamRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchCommandTest {
    private static final String TEXT = """
            study: search
            set: { sprints: 2, warmup.sprints: 4, sprint.days: 5, team.size: 3 }
            factors: { productOwner.technicalInvolvement: { range: [0, 1] } }
            search: { objectives: [autonomy.mean, po.exhaustion], budget: 32, population: 8, winners: 2, evaluation: 4 }
            replications: 2
            outputs: { perRun: [autonomy.mean, po.exhaustion], perSprint: [] }
            """;

    @TempDir
    Path folder;

    private Cli cli() {
        return new Cli(folder).with(TeamRun::metrics).with(TeamRun::run);
    }

    private void write() throws IOException {
        Files.writeString(folder.resolve("s.yaml"), TEXT);
    }

    @Test
    void shouldBeginWithWhatWasFoundAndTellOfItsStateAndVerifyIt() throws IOException {
        write();
        Cli run = cli();
        assertThat(run.run("study", "run", "s.yaml", "-o", "out")).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("search: 32 runs to search, ")
                .contains("The search looked at 16 policies, in 2 generations", "what-and-why", "hands-on-novice");
        assertThat(Files.readString(folder.resolve("out/report.html")))
                .contains(
                        "What was found",
                        "Hypervolume by generation",
                        "The search looked at 16 policies",
                        "Those that were run again have")
                .doesNotContain("scenario hands-on-expert", "One factor at a time", "named by what they have instead");
        Cli status = cli();
        assertThat(status.run("study", "status", "out", "--json")).isZero();
        assertThat(status.out()).contains("\"phase\": \"evaluation\"", "\"complete\": true");
        Cli verify = cli();
        assertThat(verify.run("study", "verify", "out", "--runs", "2"))
                .as(verify.err())
                .isZero();
        String report = Files.readString(folder.resolve("out/report.html"));
        assertThat(cli().run("study", "report", "out")).isZero();
        assertThat(Files.readString(folder.resolve("out/report.html"))).isEqualTo(report);
        assertRefused("a search", "out/evaluation", "study", "grow", "out", "-o", "more", "--replications", "4");
        assertRefused("is a search", "evaluation", "study", "report", "out", "--front", "autonomy.mean,po.exhaustion");
    }

    @Test
    void shouldTellWhatItTakesAndRefuseShares() throws IOException {
        write();
        Cli dry = cli();
        assertThat(dry.run("study", "run", "s.yaml", "--dry-run", "--format", "json"))
                .isZero();
        assertThat(dry.out()).contains("\"generations\": 2", "\"runs\": 56");
        assertRefused("a share of a search", "--jobs", "study", "run", "s.yaml", "-o", "out", "--shard", "1/2");
    }

    private void assertRefused(String found, String expected, String... words) {
        Cli cli = cli();
        assertThat(cli.run(words)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(cli.err()).contains(found, expected);
    }
}
