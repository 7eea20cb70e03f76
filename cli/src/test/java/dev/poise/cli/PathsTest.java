package dev.poise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a command is given as a path is a path, whatever is in it, and so is what a command tells to copy. */
class PathsTest {
    private static final List<String> NAMES =
            List.of("@team", "=1+1", "-x", "[a]* ?", "it's $HOME; `ls`", "größe 团队", "a=b");

    private static final String STUDY = """
            study: small
            set: { sprints: 2, warmup.sprints: 4, sprint.days: 5, team.size: 3 }
            factors: { productOwner.technicalInvolvement: { levels: [0, 1] } }
            replications: 1
            outputs: { perRun: [autonomy.mean], perSprint: [] }
            """;

    @TempDir
    Path folder;

    @Test
    void shouldRunAndCompareFilesOfAnyName() throws IOException {
        Cli cli = new Cli(folder);
        Files.writeString(folder.resolve("team.yaml"), "--help\n");
        for (String name : NAMES) {
            Files.writeString(folder.resolve(name + ".yaml"), "team: { size: 4 }\n");
            assertThat(cli.run("run", "--sprints", "2", "-o", "out of " + name, "--", name + ".yaml"))
                    .as(name + ": " + cli.err())
                    .isZero();
            assertThat(folder.resolve("out of " + name).resolve("run.json")).isNotEmptyFile();
        }
        List<String> compare =
                List.of("compare", "--replications", "2", "--sprints", "2", "-o", "-all", "--format", "csv", "--");
        assertThat(run(cli, compare, NAMES.stream().map(name -> name + ".yaml").toList()))
                .as(cli.err())
                .isZero();
        assertThat(cli.out())
                .contains("'@team", "'=1+1", "'-x", "[a]* ?", "größe 团队")
                .doesNotContain("\n=", ",=");
        assertThat(folder.resolve("-all/scenarios")).isDirectoryContaining("glob:**2-*.yaml");
    }

    private static int run(Cli cli, List<String> words, List<String> more) {
        return cli.run(Stream.concat(words.stream(), more.stream()).toArray(String[]::new));
    }

    @Test
    void shouldAnswerAllThatIsAskedOfAFolderOfAnyName() throws IOException {
        Cli cli = new Cli(folder);
        Files.writeString(folder.resolve("-s=[1].yaml"), STUDY);
        String out = "-x'[u]t?/autonomy.mean=0";
        assertThat(cli.run("study", "run", "--", "-s=[1].yaml")).as(cli.err()).isZero();
        assertThat(cli.run("study", "run", "-o", out, "--", "-s=[1].yaml"))
                .as(cli.err())
                .isZero();
        String summary = Files.readString(folder.resolve("studies/small/summary.csv"));
        assertThat(folder.resolve(out).resolve("summary.csv")).hasContent(summary);

        for (List<String> words : List.of(
                List.of("study", "resume"),
                List.of("study", "status"),
                List.of("study", "verify"),
                List.of("study", "report"),
                List.of("study", "export", "--to", "csv"))) {
            assertThat(run(cli, words, List.of("--", out)))
                    .as(words + cli.err())
                    .isZero();
        }
        assertThat(cli.run("study", "query", "--format", "csv", "--", out, "select run from runs order by run limit 1"))
                .isZero();
        String id = cli.out().lines().toList().get(1);
        assertThat(cli.run("study", "replay", "--run", id, "--", out))
                .as(cli.err())
                .isZero();
        assertThat(cli.run("study", "merge", "-o", "whole " + out, "--", out))
                .as(cli.err())
                .isZero();
        assertThat(folder.resolve("whole " + out).resolve("summary.csv")).hasContent(summary);
    }
}
