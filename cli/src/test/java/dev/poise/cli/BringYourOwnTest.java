package dev.poise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of docs/validation.md work as they stand there. */
class BringYourOwnTest {
    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```yaml\\n# (my-\\w+\\.yaml)\\n(.*?)^```$");

    @TempDir
    private Path folder;

    @BeforeEach
    void writeExamples() throws IOException {
        String page = Files.readString(Path.of("../docs/validation.md"));
        for (MatchResult example : EXAMPLE.matcher(page).results().toList()) {
            Files.writeString(folder.resolve(example.group(1)), example.group(2));
        }
    }

    @Test
    void shouldHoldTheModelAgainstTheTargetsOfTheExample() {
        Cli cli = new Cli(folder);

        assertThat(cli.run("targets", "--file", "my-targets.yaml", "--quick"))
                .as(cli.err())
                .isIn(0, 1);
        assertThat(cli.out()).contains("T1", "T2", "our own time sheets of 2025");
    }

    @Test
    void shouldTryTheClaimOfTheExample() {
        Cli cli = new Cli(folder).with(SampleRuns::daysOnly);

        assertThat(cli.run("claims", "--file", "my-claims.yaml", "--quick"))
                .as(cli.err())
                .isIn(0, 1);
        assertThat(cli.out()).contains("Of 1 sentence:", "Of 1 sharper prediction:");
        assertThat(cli.run("claims", "--file", "my-claims.yaml", "--explain")).isZero();
        assertThat(cli.out()).contains("Said to be behind it: trust");
    }
}
