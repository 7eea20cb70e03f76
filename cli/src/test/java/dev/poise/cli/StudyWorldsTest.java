package dev.poise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.fuzz.Thorough;
import dev.poise.team.TeamRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Studies in plausible worlds, as a user meets them. */
class StudyWorldsTest {
    private static final String TEXT = """
            study: worlds
            set: { sprints: 2, warmup.sprints: 4, sprint.days: 5, team.size: 3 }
            factors:
              productOwner.technicalInvolvement: { levels: [0, 1] }
              world: { plausible: 3, seed: 7 }
            replications: 2
            outputs: { perRun: [autonomy.mean, burnout.exhaustion], perSprint: [] }
            """;

    private static final String TABLE = "draw,strain.roleConflict,trust.start\n2,0.5,0.4\n3,0.25,0.6\n11,0.1,0.5\n";

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("s.yaml"), TEXT);
        Files.writeString(folder.resolve("w.csv"), TABLE);
        Files.writeString(folder.resolve("table.yaml"), TEXT.replace("plausible: 3, seed: 7", "file: w.csv"));
        // what a study looks like whose worlds were drawn before
        Files.writeString(
                folder.resolve("drawn.yaml"),
                TEXT.replace("plausible: 3, seed: 7", "plausible: 3, seed: 7, file: w.csv"));
    }

    private Cli cli() {
        return new Cli(folder).with(TeamRun::metrics).with(TeamRun::run);
    }

    private Cli ran(String... words) {
        Cli cli = cli();
        assertThat(cli.run(words)).as(cli.err()).isZero();
        return cli;
    }

    private void assertRefused(String told, String... words) {
        Cli cli = cli();
        assertThat(cli.run(words)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(cli.err().lines()).singleElement().asString().contains(told);
    }

    @Test
    void shouldTellOfWorldsBeforeTheyAreDrawn() {
        assertThat(ran("study", "run", "s.yaml", "--dry-run").out())
                .contains("points        6", "worlds        3 plausible ones, drawn before the first run");
        assertThat(ran("study", "run", "table.yaml", "--dry-run").out()).doesNotContain("plausible");
    }

    @Test
    void shouldSayWhatTheWorldsAreWhereverLeversAreTold() throws IOException {
        String sentence = "The 3 worlds are those of a table, each with values of its own for 2 constants";
        assertThat(ran("study", "run", "table.yaml", "-o", "out").out().replaceAll("\\s+", " "))
                .contains(sentence);
        assertThat(Files.readString(folder.resolve("out/report.html"))).contains(sentence);
        assertThat(Files.readString(folder.resolve("out/stress.md"))).contains("levels in 3 worlds of a table");
        assertThat(ran("study", "verify", "out", "--runs", "2").out()).contains("all are equal");
        assertThat(ran("study", "query", "out", "select world, \"trust.start\" from worlds", "--format", "csv")
                        .out())
                .isEqualTo("world,trust.start\n1,0.4\n2,0.6\n3,0.5\n");

        ran("study", "run", "drawn.yaml", "-o", "drawn");
        assertThat(Files.readString(folder.resolve("drawn/report.html")))
                .contains(
                        "The 3 worlds are plausible ones: 2 constants of the model were drawn together from their ranges, 12 times (seed 7)",
                        "25% of those drawn");
    }

    @Test
    void shouldGoOnInTheWorldsOfTheFolderWithoutDrawingAgain() {
        ran("study", "run", "drawn.yaml", "-o", "out");
        Cli again = ran("study", "run", "s.yaml", "-o", "out");
        assertThat(again.err()).contains("0 runs made").doesNotContain("draws");
        assertThat(ran("study", "resume", "out").err()).contains("0 runs made");
    }

    @Test
    void shouldRefuseTheFolderOfOtherWorlds() throws IOException {
        ran("study", "run", "drawn.yaml", "-o", "out");
        Files.writeString(folder.resolve("s.yaml"), TEXT.replace("seed: 7", "seed: 8"));
        assertRefused("holds this study as it was defined before", "study", "run", "s.yaml", "-o", "out");
        Files.writeString(folder.resolve("s.yaml"), TEXT.replace("plausible: 3", "plausible: 4"));
        assertRefused("holds this study as it was defined before", "study", "run", "s.yaml", "-o", "out");
        assertRefused(
                "the unknown name levels in the factor world",
                "study",
                "grow",
                "out",
                "-o",
                "more",
                "--levels",
                "world=4");
        ran("study", "run", "table.yaml", "-o", "table");
        assertRefused(
                "found --worlds with a study that asked for no plausible worlds",
                "study",
                "grow",
                "table",
                "-o",
                "more",
                "--worlds",
                "4");
    }

    @Thorough
    @Test
    void shouldEndUpTheSameOnAnyNumberOfThreadsInSharesAndGrown() throws IOException {
        Files.writeString(folder.resolve("s.yaml"), TEXT.replace("seed: 7", "seed: 1"));
        Files.writeString(folder.resolve("few.yaml"), TEXT.replace("3, seed: 7", "2, seed: 1"));
        Cli first = ran("study", "run", "s.yaml", "-o", "one", "--jobs", "1");
        assertThat(first.err()).contains("draws 3 plausible worlds first");
        ran("study", "run", "s.yaml", "-o", "two", "--jobs", "2");
        assertThat(tables("two")).isEqualTo(tables("one"));
        ran("study", "run", "s.yaml", "-o", "out", "--shard", "1/2");
        ran("study", "run", "s.yaml", "-o", "out", "--shard", "2/2");
        ran("study", "merge", "out/shard-1-of-2", "out/shard-2-of-2", "-o", "merged");
        assertThat(tables("merged")).isEqualTo(tables("one"));
        ran("study", "run", "few.yaml", "-o", "few");
        Cli grown = ran("study", "grow", "few", "-o", "grown", "--worlds", "3");
        assertThat(grown.err()).contains("8 of 12 runs are taken from few");
        assertThat(tables("grown")).isEqualTo(tables("one"));
    }

    /** Read everything but what tells of the machine and the time. */
    private Map<String, String> tables(String name) throws IOException {
        Map<String, String> tables = new TreeMap<>();
        Path in = folder.resolve(name);
        try (Stream<Path> files = Files.walk(in)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String shown = in.relativize(file).toString();
                if (!shown.equals("manifest.json") && !shown.equals("report.html") && !shown.equals(".lock")) {
                    tables.put(shown, HexFormat.of().formatHex(Files.readAllBytes(file)));
                }
            }
        }
        return tables;
    }
}
