package dev.poise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class CompletionCommandTest {
    @TempDir
    private Path folder;

    private String script(String shell) {
        Cli cli = new Cli(folder);
        assertThat(cli.run("completion", shell)).isZero();
        return cli.out();
    }

    /** Let a real shell complete the last of some words. */
    private List<String> completed(String... words) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("completion"), script("bash"), StandardCharsets.UTF_8);
        String typed = String.join(" ", words);
        String asked =
                "source '" + file + "'; COMP_WORDS=(" + typed + "); COMP_CWORD=" + (words.length - 1) + "; COMP_LINE='"
                        + typed + "'; COMP_POINT=${#COMP_LINE}; _complete_poise; printf '%s\\n' \"${COMPREPLY[@]}\"";
        Process bash = new ProcessBuilder("bash", "-c", asked)
                .redirectError(
                        ProcessBuilder.Redirect.DISCARD) // it may not say how to complete outside of a completion
                .start();
        List<String> lines = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(bash.waitFor()).as("%s", lines).isZero();
        return lines;
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void shouldLetBashCompleteCommandsAndOptions() throws IOException, InterruptedException {
        assertThat(completed("poise", "wor")).containsExactlyInAnyOrder("worker", "workshop");
        assertThat(completed("poise", "study", "re")).contains("resume", "report", "replay");
        assertThat(completed("poise", "workshop", "--op")).containsExactly("--open");
    }

    @Test
    void shouldTellFishEveryCommandInItsPlaceWithWhatItIs() {
        assertThat(script("fish").lines())
                .allMatch(line -> line.startsWith("complete -c poise"))
                .anyMatch(line -> line.startsWith("complete -c poise -f -n 'not __fish_seen_subcommand_from run ")
                        && line.contains(" -a 'study' -d '"))
                .anyMatch(
                        line -> line.startsWith("complete -c poise -f -n '__fish_seen_subcommand_from study; and not ")
                                && line.contains(" -a 'resume' -d '"))
                .anyMatch(line ->
                        line.startsWith("complete -c poise -n '__fish_seen_subcommand_from workshop' -l open -d"))
                .noneMatch(line -> line.contains("${") || line.contains("%n"));
    }

    @Test
    void shouldSayWhichShellsThereAre() {
        Cli cli = new Cli(folder);

        assertThat(cli.run("completion", "fich")).isEqualTo(2);
        assertThat(cli.err()).contains("expected one of bash, zsh, fish; did you mean fish?");
    }
}
