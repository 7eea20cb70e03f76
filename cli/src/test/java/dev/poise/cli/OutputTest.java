package dev.poise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.kernel.RunOutcome;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a command writes arrives, or the command says so: every command there is, called as the first example in its help says. */
class OutputTest {
    private static final String FULL = "poise: cannot write to standard output: no space is left on the disk\n";

    @TempDir
    private static Path folder;

    private static String run = "";

    @BeforeAll
    static void makeWhatExamplesSpeakOf() throws IOException {
        Files.writeString(folder.resolve("my-team.yaml"), "team: { size: 5 }\n");
        Files.writeString(folder.resolve("other.json"), "{}\n");
        Files.writeString(folder.resolve("my-study.yaml"), """
                study: mine
                set: { sprints: 1, warmup.sprints: 4, sprint.days: 5, team.size: 3 }
                replications: 2
                factors: { productOwner.technicalInvolvement: { levels: [0, 1] } }
                """);
        Cli cli = cli();
        assertThat(cli.run("study", "run", "my-study.yaml", "-o", "out"))
                .as(cli.err())
                .isZero();
        assertThat(cli.run("study", "run", "my-study.yaml", "-o", "out", "--shard", "1/2"))
                .isZero();
        assertThat(cli.run("study", "run", "my-study.yaml", "-o", "out", "--shard", "2/2"))
                .isZero();
        assertThat(cli.run("study", "query", "out", "select min(run) as run from runs", "--format", "csv"))
                .isZero();
        run = cli.out().lines().skip(1).findFirst().orElseThrow();
    }

    static List<String> commands() {
        return Examples.commands();
    }

    @Test
    void shouldKnowCommandsAndTheirParts() {
        assertThat(commands())
                .contains("poise", "poise run", "poise scenarios list", "poise cluster lead", "poise help");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void shouldSayInOneLineThatHelpDidNotArrive(String name) {
        Cli cli = new Cli(folder).writingTo(new Full());
        List<String> words = new ArrayList<>(Arrays.asList(name.split(" ", -1)).subList(1, name.split(" ", -1).length));
        words.add("--help");

        assertThat(cli.run(words.toArray(String[]::new))).isEqualTo(2);
        assertThat(cli.err()).isEqualTo(FULL);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void shouldSayInOneLineThatResultsDidNotArrive(String name) {
        Full full = new Full();
        Cli cli = cli().input("{}\n{}\n").writingTo(full);
        boolean waits = name.equals("poise cluster join");
        if (waits) {
            cli.cancellation().cancel();
        }

        List<String> example = Examples.of(name, run);
        int code = cli.run(example.toArray(String[]::new));
        if (full.asked) {
            assertThat(code).as("%s: %s", example, cli.err()).isEqualTo(2);
            assertThat(cli.err()).contains(FULL).doesNotContain("Exception");
            assertThat(cli.err().split("standard output", -1)).as(cli.err()).hasSize(2);
        } else {
            assertThat(code)
                    .as("%s, which has said nothing there: %s", example, cli.err())
                    .isEqualTo(waits ? 130 : 0);
        }
    }

    @Test
    void shouldEndWithoutAWordWhenNobodyReadsAnyMore() throws IOException {
        Pipe pipe = Pipe.open();
        pipe.source().close();
        Cli cli = cli().writingTo(Channels.newOutputStream(pipe.sink()));

        assertThat(cli.run("describe", "--settings", "--format", "csv")).isEqualTo(141);
        assertThat(cli.err()).isEmpty();
        assertThat(cli.run("--help")).isEqualTo(141);
        assertThat(cli.err()).isEmpty();
    }

    @Test
    void shouldAnswerNoFurtherPointWhenAnAnswerDidNotArrive() {
        int[] runs = {0};
        Cli cli = cli().with((scenario, seed) -> {
                    runs[0]++;
                    return SampleRuns.run(scenario, seed);
                })
                .input("{\"replications\": 1}\n".repeat(100))
                .writingTo(new Full());

        assertThat(cli.run("worker")).isEqualTo(2);
        assertThat(runs[0]).isEqualTo(1);
    }

    @Test
    void shouldNotChangeAResultWhenStandardErrorTakesNothing() {
        Cli cli = cli();
        cli.run("run", "--out", "seen", "--format", "json");
        String seen = cli.out();
        cli.tellingTo(new Full());

        assertThat(cli.run("run", "--out", "unseen", "--format", "json")).isZero();
        assertThat(cli.out()).isEqualTo(seen);
        assertThat(folder.resolve("unseen/run.json")).exists();
        assertThat(cli.run("run", "nowhere")).isEqualTo(2);
    }

    private static Cli cli() {
        // a run in which nothing happens is over at once
        return new Cli(folder).with((scenario, seed, observers) -> new RunOutcome.Completed(1, 1));
    }

    /** A full disk. */
    private static final class Full extends OutputStream {
        private boolean asked;

        @Override
        public void write(int b) throws IOException {
            asked = true;
            throw new IOException("No space left on device");
        }
    }
}
