package dev.poise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.kernel.RunOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyNewCommandTest {
    @TempDir
    private Path folder;

    private Cli cli;

    @BeforeEach
    void begin() {
        // how long runs take is no matter here
        cli = new Cli(folder).with((scenario, seed, observers) -> new RunOutcome.Completed(1, 1));
    }

    @Test
    void shouldBeginAStudyFileThatRunsAsItIs() throws IOException {
        assertThat(cli.run("study", "new", "new.yaml")).isZero();
        assertThat(cli.err()).isEqualTo("Written: new.yaml\n");
        assertThat(cli.run("study", "run", "new.yaml", "--dry-run"))
                .as(cli.err())
                .isZero();
        assertThat(cli.out()).contains("points        10", "replications  100");

        assertThat(cli.run("study", "new", "new.yaml")).isEqualTo(2);
        assertThat(cli.err()).isEqualTo("new.yaml is there already; give another name, or --force to overwrite it\n");
        assertThat(cli.run("study", "new", "new.yaml", "--force")).isZero();

        // what is explained in comments holds when the # is removed
        String text = Files.readString(folder.resolve("new.yaml"));
        for (String design :
                text.lines().filter(line -> line.startsWith("#design:")).toList()) {
            boolean ranges = !design.contains("factorial");
            String factors = ranges
                    ? "factors:\n  stakeholders.load: { range: [0.8, 1.3] }\n  team.size: { range: [4, 9] }\n"
                    : "factors:\n  stakeholders.load: { range: [0.8, 1.3], role: uncertainty }\n  team.size: { levels: [4, 9] }\n";
            Files.writeString(folder.resolve("points.csv"), "stakeholders.load,team.size\n1,5\n");
            Files.writeString(folder.resolve("one.yaml"), "study: one\n" + factors + design.substring(1) + "\n");
            assertThat(cli.run("study", "run", "one.yaml", "--dry-run"))
                    .as("%s: %s", design, cli.err())
                    .isZero();
        }
        String whole = text.replaceAll(
                        "(?m)^#(?=(set|constraints|thresholds|outputs):|  - |  stakeholders|  culture|  productOwner)",
                        "")
                .replaceFirst("(?m)^factors:", "design: { type: factorial, worlds: 2 }\nfactors:")
                .replaceFirst("(?s)compare:.*?\\}\n", "");
        Files.writeString(folder.resolve("whole.yaml"), whole);
        assertThat(cli.run("study", "run", "whole.yaml", "--dry-run"))
                .as("%s%s", cli.err(), whole)
                .isZero();
    }
}
