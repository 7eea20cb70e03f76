package dev.poise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a line says what to do next with a file or a folder, it can be copied, whatever the path holds. */
class NextCommandTest {
    private static final Path ROOT = Path.of("..");

    /** A command in a text, and right behind it the place where a path would be put in as it is. */
    private static final Pattern UNQUOTED = Pattern.compile(
            "poise (study )?(run|resume|replay|merge|report|query|export|verify|grow|status) (%s|\" \\+ (?!ShellText))");

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void startHere() {
        cli = new Cli(folder);
    }

    @Test
    void shouldPutNoPathBehindACommandAsItIs() throws IOException {
        List<String> found = new ArrayList<>();
        for (String module : List.of("scenarios", "experiments", "evidence", "report", "workshop", "cluster", "cli")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
                for (Path file :
                        files.filter(one -> one.toString().endsWith(".java")).toList()) {
                    Matcher matcher = UNQUOTED.matcher(Files.readString(file));
                    while (matcher.find()) {
                        found.add(file.getFileName() + ": " + matcher.group());
                    }
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void shouldNameAFolderSoThatAShellTakesItAsOneWord() throws IOException {
        Files.writeString(folder.resolve("s.yaml"), """
                study: s
                set: { sprints: 1 }
                factors: { team.size: { levels: [5, 6] } }
                replications: 2
                outputs: { perRun: [value.delivered], perSprint: [] }
                """);
        assertThat(cli.run("study", "run", "s.yaml", "-o", "a b; c")).isZero();
        Files.writeString(folder.resolve("a b; c/summary.csv"), "changed");
        assertThat(cli.run("study", "verify", "a b; c")).isEqualTo(1);
        assertThat(cli.err()).contains("./poise study resume 'a b; c'");
    }
}
