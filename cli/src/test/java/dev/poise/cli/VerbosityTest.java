package dev.poise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerbosityTest {
    @TempDir
    private Path folder;

    @Test
    void shouldHaveBothOptionsInEveryCommandThatDoesSomething() {
        assertThat(Examples.commands().stream()
                        .filter(name -> Examples.command(name).subcommands().isEmpty())
                        .filter(name -> !name.equals("poise help")))
                .hasSizeGreaterThan(20)
                .allSatisfy(
                        name -> assertThat(Examples.command(name).optionsMap()).containsKeys("--quiet", "--debug"));
    }

    @Test
    void shouldTellNothingButTheResultWhenAskedToBeQuiet() {
        Cli cli = new Cli(folder);
        assertThat(cli.run("run", "--sprints", "1")).isZero();
        String result = cli.out();
        assertThat(cli.err()).startsWith("Written: ");

        assertThat(cli.run("run", "--sprints", "1", "--quiet")).isZero();
        assertThat(cli.err()).isEmpty();
        assertThat(cli.out()).isEqualTo(result);
    }

    @Test
    void shouldStillTellWhatIsWrongWhenAskedToBeQuiet() {
        Cli cli = new Cli(folder);

        assertThat(cli.run("run", "nowhere", "--quiet")).isEqualTo(2);
        assertThat(cli.err()).contains("nowhere").hasLineCount(1);
    }

    @Test
    void shouldShowWhereItWasThrownOnlyWhenAskedTo() {
        Cli cli = new Cli(folder).with((scenario, seed, observers) -> {
            throw new IllegalStateException("a bug");
        });

        assertThat(cli.run("describe", "--digests", "--debug")).isEqualTo(70);
        assertThat(cli.err()).contains("a bug", "\tat ");
        assertThat(cli.run("run", "--debug")).isEqualTo(3);
        assertThat(cli.err()).contains("a bug", "\tat ");
        assertThat(cli.run("run")).isEqualTo(3);
        assertThat(cli.err()).doesNotContain("\tat ");
    }
}
