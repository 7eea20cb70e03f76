package dev.poise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@link OutputTest} says of every command, of some real programs with real faults. */
@EnabledOnOs(OS.LINUX)
class RealOutputTest {
    private static final String POISE = String.format(
            Locale.ROOT,
            "'%s' -Xmx256m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -cp '%s' dev.poise.cli.Main",
            Path.of(System.getProperty("java.home"), "bin", "java"),
            System.getProperty("java.class.path"));

    @TempDir
    private Path folder;

    /** A limit on the size of files, in blocks of 512 bytes, stands for a disk that is full. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "$POISE describe --settings >/dev/full | 2 | cannot write to standard output: no space is left on the disk",
                "$POISE --version >&- | 2 | cannot write to standard output: it is closed",
                "$POISE describe --schema 2>/dev/full >schema | 0 | -",
                "{ $POISE describe --odd; echo $? >&3; } 3>&1 >pipe & sleep 0 <pipe; wait | 141 | -",
                "(ulimit -f 8; $POISE run --sprints 2 -o out) | 2 | cannot write $PWD/out: it gets larger than files may be here",
                "(ulimit -f 8; $POISE scenarios new my.yaml) | 2 | cannot write $PWD/my.yaml: it gets larger than files may be here"
            })
    void shouldSayWhatDidNotArrive(String script, int code, String line) throws IOException, InterruptedException {
        String words = script.replace("$POISE", POISE);
        boolean pipes = words.contains("<pipe");
        Process program = new ProcessBuilder("sh", "-c", (pipes ? "mkfifo pipe; " : "") + words)
                .directory(folder.toFile())
                .start();
        String out = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(program.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(program.waitFor()).as(err).isEqualTo(pipes ? 0 : code);
        assertThat(out).isEqualTo(pipes ? code + "\n" : "");
        String expected = line == null ? "" : "poise: " + line.replace("$PWD", folder.toString()) + "\n";
        assertThat(err).isEqualTo(expected);
        assertThat(folder).isDirectoryNotContaining("glob:**{out,.yaml,draft,.tmp}*");
    }
}
