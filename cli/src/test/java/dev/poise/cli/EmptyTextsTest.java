package dev.poise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.OptionSpec;

/** A text without a character is refused wherever it is typed; it is no name of the current folder. */
class EmptyTextsTest {
    @TempDir
    private Path folder;

    static Stream<String> commands() {
        return Examples.commands().stream()
                .filter(name -> Examples.command(name).subcommands().isEmpty())
                .filter(name -> !Examples.command(name).helpCommand());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void shouldRefuseAnEmptyTextForEveryOptionThatTakesOne(String name) {
        for (OptionSpec option : Examples.command(name).options()) {
            if (option.arity().min() == 1) {
                Cli cli = new Cli(folder);
                assertThat(cli.run(with(name, option))).as(option.longestName()).isEqualTo(2);
                assertThat(cli.err()).contains(option.longestName() + ": found an empty text, expected ");
                assertThat(cli.out()).isEmpty();
            }
        }
        assertThat(folder).isEmptyDirectory();
    }

    private static String[] with(String name, OptionSpec option) {
        List<String> words = new ArrayList<>(Examples.of(name, Examples.RUN));
        for (String other : option.names()) {
            int at = words.indexOf(other);
            if (at >= 0) {
                words.subList(at, at + 2).clear();
            }
        }
        words.addAll(List.of(option.longestName(), ""));
        return words.toArray(String[]::new);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void shouldRefuseAnEmptyTextForEveryWord(String name) {
        int words = Examples.command(name).positionalParameters().size();
        String[] typed = (name.substring(name.indexOf(' ') + 1)).split(" ", -1);
        for (int at = 0; at < words; at++) {
            List<String> all = new ArrayList<>(List.of(typed));
            for (int other = 0; other < words; other++) {
                all.add(other == at ? " " : "a");
            }
            all.addAll(required(name));
            Cli cli = new Cli(folder);
            assertThat(cli.run(all.toArray(String[]::new))).as("%s", all).isEqualTo(2);
            assertThat(cli.err()).as("%s", all).contains("found an empty text, expected ");
        }
        assertThat(folder).isEmptyDirectory();
    }

    private static List<String> required(String name) {
        List<String> words = new ArrayList<>();
        for (OptionSpec option : Examples.command(name).options()) {
            if (option.required()) {
                words.addAll(List.of(option.longestName(), "b"));
            }
        }
        return words;
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "261", "x"})
    void shouldNameTheOptionThatWasTypedAndNotTheSettingItStandsFor(String sprints) {
        Cli cli = new Cli(folder);
        assertThat(cli.run("run", "--set", "team.size=3", "--sprints", sprints)).isEqualTo(2);
        assertThat(cli.err()).startsWith("--sprints: found ").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "./", "./."})
    void shouldNameTheCurrentFolderAsSuch(String typed) {
        Cli cli = new Cli(folder);
        assertThat(cli.run("run", typed)).isEqualTo(2);
        assertThat(cli.err()).contains(".:1:1: found a folder, expected a file");
    }
}
