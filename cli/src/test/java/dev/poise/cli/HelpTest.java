package dev.poise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import picocli.CommandLine;

@Isolated // sets standard error of the whole program, to which the parser writes its warnings
class HelpTest {
    @TempDir
    Path folder;

    /** Put together the words of every command, those of commands in commands included. */
    private static Stream<List<String>> commands(CommandLine command, List<String> words) {
        return Stream.concat(
                Stream.of(words),
                command.getSubcommands().entrySet().stream().flatMap((Map.Entry<String, CommandLine> each) -> {
                    List<String> more = new ArrayList<>(words);
                    more.add(each.getKey());
                    return commands(each.getValue(), more);
                }));
    }

    private List<List<String>> commands() {
        return commands(new Cli(folder).commandLine(), List.of()).toList();
    }

    /** Ask for help and get what the program wrote to its own standard error. */
    private String warnings(Cli cli, List<String> words) {
        PrintStream before = System.err;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
            assertThat(cli.run(words.toArray(String[]::new))).as("%s", words).isZero();
        } finally {
            System.setErr(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static List<String> plus(List<String> words, String last) {
        List<String> more = new ArrayList<>(words);
        more.add(last);
        return more;
    }

    @Test
    void shouldGiveHelpOnEveryCommandWithoutAWarning() {
        assertThat(commands()).hasSizeGreaterThan(20);
        for (List<String> command : commands()) {
            Cli cli = new Cli(folder);
            List<String> asked = plus(command, "--help");
            assertThat(warnings(cli, asked)).as("%s", asked).isEmpty();
            assertThat(cli.err()).as("%s", asked).isEmpty();
            assertThat(cli.out())
                    .as("%s", asked)
                    .contains("Usage: ")
                    .doesNotContain("%n", "%%", "${", "%s", "%d")
                    .doesNotContain("null");
        }
    }

    @Test
    void shouldGiveTheSameHelpInOtherWords() {
        for (List<String> command : commands().stream()
                .filter(words -> words.size() == 1 && !words.contains("help"))
                .toList()) {
            Cli cli = new Cli(folder);
            assertThat(warnings(cli, List.of("help", command.get(0)))).isEmpty();
            String other = cli.out();
            assertThat(warnings(cli, plus(command, "--help"))).isEmpty();
            assertThat(other).as("help %s", command).isEqualTo(cli.out());
        }
    }
}
