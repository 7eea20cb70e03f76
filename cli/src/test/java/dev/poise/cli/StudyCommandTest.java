package dev.poise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.experiments.run.Engine;
import dev.poise.kernel.RunLabel;
import dev.poise.kernel.RunOutcome;
import dev.poise.team.TeamRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class StudyCommandTest {
    private static final String STUDY = SmallStudy.TEXT;

    @TempDir
    static Path apart;

    @TempDir
    Path folder;

    private Cli cli;

    private static SmallStudy small;

    @BeforeAll
    static void runTheStudy() throws IOException {
        small = SmallStudy.runIn(apart);
    }

    @BeforeEach
    void writeTheStudy() throws IOException {
        Files.writeString(folder.resolve("s.yaml"), STUDY);
        cli = new Cli(folder);
    }

    @Test
    void shouldTellWhatAStudyTakesAndRunNothing() {
        assertThat(cli.run("study", "run", "s.yaml", "--dry-run")).isZero();
        assertThat(cli.out()).contains("points        2", "runs          24", "time", "disk");
        assertThat(folder.resolve("studies")).doesNotExist();
    }

    @Test
    void shouldRunAStudyAndAnswerAllThatIsAskedOfItsFolder() throws IOException {
        assertThat(cli.run("study", "run", "s.yaml", "-o", "out", "--jobs", "2"))
                .isZero();
        assertThat(cli.out()).contains("small: 2 points, 24 runs, 0 failed", "autonomy.mean", "lower");
        assertThat(folder.resolve("out/report.html")).content().contains("Answer", "24 runs");

        assertThat(cli.run("study", "status", "out", "--json")).isZero();
        assertThat(cli.json().path("runs").asInt()).isEqualTo(24);
        assertThat(cli.json().path("complete").asBoolean()).isTrue();

        assertThat(cli.run("study", "status", "out", "--format", "csv")).isZero();
        assertThat(cli.out()).startsWith("name,value\n").contains("\nruns,24\n", "\ncomplete,true\n");

        assertThat(cli.run("study", "run", "s.yaml", "-o", "out"))
                .as("again: nothing to do")
                .isZero();
        assertThat(cli.err()).contains("0 runs made");
        assertThat(cli.run("study", "resume", "out")).isZero();
        assertThat(cli.run("study", "report", "out", "-o", "again.html")).isZero();
        assertThat(folder.resolve("again.html")).hasSameTextualContentAs(folder.resolve("out/report.html"));
        assertThat(cli.run("study", "verify", "out", "--runs", "3")).isZero();
        assertThat(cli.out()).contains("24 runs are written; 3 were made again; all are equal");

        assertThat(cli.run("study", "query", "out", "select run from runs order by run limit 1", "--format", "csv"))
                .isZero();
        String id = cli.out().lines().toList().get(1);
        assertThat(cli.run("study", "replay", "out", "--run", id)).isZero();
        assertThat(cli.out()).contains("Sprint by sprint");
        assertThat(cli.err()).contains("the metrics are those that are written");

        for (String format : new String[] {"csv", "parquet", "json"}) {
            assertThat(cli.run("study", "export", "out", "--to", format)).isZero();
            assertThat(folder.resolve("out/export/runs." + format)).isNotEmptyFile();
        }
        assertThat(folder.resolve("out/export/runs.csv")).content().hasLineCount(25);

        Path mine = Files.createDirectories(folder.resolve("mine"));
        Files.writeString(mine.resolve("sprints.csv"), "mine");
        assertThat(cli.run("study", "export", "out", "--to", "csv", "-o", "mine"))
                .isEqualTo(2);
        assertThat(cli.err()).hasLineCount(1).contains("sprints.csv is there already", "--force");
        assertThat(mine.resolve("runs.csv")).doesNotExist();
        assertThat(mine.resolve("sprints.csv")).hasContent("mine");
        assertThat(cli.run("study", "export", "out", "--to", "csv", "-o", "mine", "--force"))
                .isZero();
        assertThat(mine.resolve("sprints.csv")).content().contains("run,");
    }

    @Test
    void shouldTellProgramsTheMainOfAStudy() {
        assertThat(cli.run("study", "run", "s.yaml", "--dry-run", "--format", "json"))
                .isZero();
        assertThat(cli.json().path("runs").asInt()).isEqualTo(24);
        assertThat(cli.json().path("seconds").asDouble()).isPositive();

        assertThat(cli.run("study", "run", "s.yaml", "-o", "out", "--format", "json"))
                .isZero();
        assertThat(cli.json().path("runs").asInt()).isEqualTo(24);
        JsonNode row = cli.json().path("rows").path(2);
        assertThat(row.path("point").asInt()).isEqualTo(1);
        assertThat(row.path("productOwner.technicalInvolvement").asDouble()).isEqualTo(1);
        assertThat(row.path("metric").asString()).isEqualTo("autonomy.mean");
        assertThat(row.path("verdict").asString()).isEqualTo("lower");
        assertThat(row.path("diffHigh").asDouble()).isNegative();

        assertThat(cli.run("study", "resume", "out", "--format", "csv")).isZero();
        assertThat(cli.out())
                .hasLineCount(5)
                .startsWith(
                        "point,productOwner.technicalInvolvement,metric,unit,n,mean,ciLow,ciHigh,amongBest,meanDiff,");
        assertThat(cli.run("study", "merge", "out", "-o", "whole", "--format", "csv"))
                .isZero();
        assertThat(cli.out()).hasLineCount(5);
    }

    @Test
    void shouldTellProgramsWhatATornadoShows() throws IOException {
        Files.writeString(folder.resolve("o.yaml"), STUDY + "design: { type: oat }\n");
        assertThat(cli.run("study", "run", "o.yaml", "-o", "oat", "--format", "csv"))
                .isZero();
        assertThat(cli.out())
                .startsWith("metric,factor,index,part,n,value,ciLow,ciHigh,noise\n")
                .contains("autonomy.mean,productOwner.technicalInvolvement,swing,all,");
    }

    @Test
    void shouldWriteTheReportsOfSeveralStudiesAndPassOverWhatIsNone() throws IOException {
        small.copyTo(folder.resolve("first"));
        small.copyTo(folder.resolve("second"));
        assertThat(cli.run("study", "report", "first", "nowhere", "second", "-o", "reports"))
                .isEqualTo(2);
        assertThat(cli.err())
                .contains("Written: reports/first.html", "Written: reports/second.html")
                .contains(String.format(Locale.ROOT, "poise: %s is no folder", folder.resolve("nowhere")));
        assertThat(folder.resolve("reports/second.html")).hasSameTextualContentAs(folder.resolve("second/report.html"));
        assertThat(cli.run("study", "report", "first", "first")).isEqualTo(2);
        assertThat(cli.err()).contains("found folders of the same name");
    }

    /** Another version may have settings that this one does not know; then the tables can still be had. */
    @Test
    void shouldReadWhatAnotherVersionMadeAndNotGoOnWithIt() throws IOException {
        small.copyTo(folder.resolve("out"));
        Path manifest = folder.resolve("out/manifest.json");
        String good = Files.readString(manifest);
        String other = good.replaceFirst("\"program\": \"[^\"]*\"", "\"program\": \"0.0.9\"")
                .replaceFirst("\"model\": \"[^\"]*\"", "\"model\": \"0\"")
                .replaceFirst("\"fingerprint\": \"[^\"]*\"", "\"fingerprint\": \"0123456789abcdef\"");
        Files.writeString(manifest, other);
        for (String[] metric : new String[][] {
            {"study", "status", "out"},
            {"study", "report", "out"},
            {"study", "export", "out", "--to", "csv"},
            {"study", "query", "out", "select count(*) from runs"}
        }) {
            assertThat(cli.run(metric)).as(metric[0]).isZero();
        }
        assertThat(folder.resolve("out/report.html"))
                .content()
                .contains("The runs were made by model 0 of poise 0.0.9");
        for (String[] going : new String[][] {
            {"study", "resume", "out"},
            {"study", "run", "s.yaml", "-o", "out"},
            {"study", "merge", "out", "-o", "whole"},
            {"study", "verify", "out"}
        }) {
            assertThat(cli.run(going)).as(going[0]).isEqualTo(2);
            assertThat(cli.err())
                    .hasLineCount(1)
                    .contains("was made by poise 0.0.9 with model 0", "results of two models are not mixed");
        }
    }

    @Test
    void shouldNameAPartThatIsDamagedAndMakeItAgain() throws IOException {
        small.copyTo(folder.resolve("out"));
        String summary = Files.readString(folder.resolve("out/summary.csv"));
        Path part = folder.resolve("out/runs/part-g000000-b00000.parquet");
        byte[] bytes = Files.readAllBytes(part);
        bytes[bytes.length / 2] ^= 1;
        Files.write(part, bytes);
        assertThat(cli.run("study", "status", "out")).isEqualTo(2);
        assertThat(cli.err())
                .hasLineCount(1)
                .contains(part + " is damaged", "poise study resume", "make its runs again");
        assertThat(cli.run("study", "resume", "out")).isZero();
        assertThat(cli.err()).contains("part-g000000-b00000 is set aside in out/broken, and its runs are made again");
        assertThat(folder.resolve("out/summary.csv")).hasContent(summary);
    }

    @Test
    void shouldTellAllThatIsWrongWithAFolderAndMakeItGood() throws IOException {
        small.copyTo(folder.resolve("out"));
        Files.delete(folder.resolve("out/SHA256SUMS"));
        Files.delete(folder.resolve("out/runs/part-g000000-b00000.parquet"));
        assertThat(cli.run("study", "verify", "out", "--runs", "0")).isEqualTo(1);
        assertThat(cli.err())
                .contains(
                        "SHA256SUMS is missing",
                        "runs/part-g000000-b00000.parquet is missing",
                        "poise study resume out");
        assertThat(cli.out()).contains(" of 24 runs are written", "told above: ");

        assertThat(cli.run("study", "resume", "out")).isZero();
        Path summary = folder.resolve("out/summary.csv");
        Files.writeString(summary, " ", StandardOpenOption.APPEND);
        assertThat(cli.run("study", "verify", "out", "--runs", "0")).isEqualTo(1);
        assertThat(cli.err()).contains("summary.csv is not what the runs give");
    }

    @Test
    void shouldRefuseAFolderWhosePointsWereEditedWhateverIsAsked() throws IOException {
        small.copyTo(folder.resolve("out"));
        Path points = folder.resolve("out/points.csv");
        Files.writeString(points, Files.readString(points).replaceFirst("(?m)^0,[^,]*", "0,0.33"));
        for (String[] command : new String[][] {
            {"study", "status", "out"},
            {"study", "verify", "out"},
            {"study", "report", "out"},
            {"study", "replay", "out", "--run", "0"},
            {"study", "resume", "out"},
            {"study", "run", "s.yaml", "-o", "out"},
            {"study", "merge", "out", "-o", "whole"},
            {"study", "query", "out", "select * from points"},
            {"study", "export", "out", "--to", "csv"}
        }) {
            assertThat(cli.run(command)).as(command[0]).isEqualTo(2);
            assertThat(cli.err()).as(command[0]).hasLineCount(1).contains(points + " does not hold the points");
        }
        assertThat(folder.resolve("out/export")).doesNotExist();
    }

    @Test
    void shouldMergeShares() {
        assertThat(cli.run("study", "run", "s.yaml", "-o", "out", "--shard", "1/2"))
                .isZero();
        assertThat(cli.err()).contains("this is share 1/2");
        assertThat(cli.run("study", "merge", "out/shard-1-of-2", "-o", "whole")).isEqualTo(130);
        assertThat(cli.run("study", "run", "s.yaml", "-o", "out", "--shard", "2/2"))
                .isZero();
        assertThat(cli.run("study", "merge", "out/shard-1-of-2", "out/shard-2-of-2", "-o", "whole"))
                .isZero();
        assertThat(folder.resolve("whole/summary.csv")).isNotEmptyFile();
    }

    @Test
    void shouldPlanWhatEachShareReallyDoes() throws IOException {
        Files.writeString(folder.resolve("many.yaml"), STUDY.replaceFirst("replications: \\d+", "replications: 11"));
        assertThat(cli.run("study", "run", "many.yaml", "--dry-run", "--shards", "4", "--format", "json"))
                .isZero();
        assertThat(cli.json().path("runs").asInt()).isEqualTo(22);
        int sum = 0;
        for (int share = 1; share <= 4; share++) {
            assertThat(cli.run("study", "run", "many.yaml", "--dry-run", "--shard", share + "/4", "--format", "json"))
                    .isZero();
            assertThat(cli.json().path("runs").asInt()).isBetween(3, 8);
            sum += cli.json().path("runs").asInt();
        }
        assertThat(sum).isEqualTo(22);
    }

    @Test
    void shouldEndWithItsOwnCodesWhenAThresholdIsMissedOrRunsFail() throws IOException {
        Files.writeString(folder.resolve("t.yaml"), STUDY + "thresholds: mean(autonomy.mean) > 0.99\n");
        assertThat(cli.run("study", "run", "t.yaml", "-o", "missed")).isEqualTo(1);
        assertThat(cli.out()).contains("mean(autonomy.mean) > 0.99: met at 0 of 2 points, at 0 of them for sure");

        Cli failing = new Cli(folder).with((Engine) (scenario, seed, observers) -> Math.floorMod(seed, 4) == 0
                        && scenario.name().equals("small")
                ? RunOutcome.Failed.of(new RunLabel("small", seed), 1, 1, "sprint", "a", new IllegalStateException("x"))
                : TeamRun.run(scenario, seed, observers));
        assertThat(failing.run("study", "run", "s.yaml", "-o", "failed")).isEqualTo(3);
        assertThat(failing.err()).contains("to repeat it: ./poise study replay failed --run ");
    }

    @Test
    void shouldGoOnAfterAStop() {
        cli.cancellation().cancel();
        assertThat(cli.run("study", "run", "s.yaml", "-o", "out")).isEqualTo(130);
        assertThat(cli.err()).contains("to go on: ./poise study resume out");
        assertThat(new Cli(folder).run("study", "resume", "out")).isZero();
    }

    @Test
    void shouldGiveAnswersOfAnyLengthPieceByPiece() throws IOException {
        Files.writeString(
                folder.resolve("s.yaml"), "study: s\nset: { sprints: 1, warmup.sprints: 4 }\nreplications: 1\n");
        Cli cli = new Cli(folder);
        assertThat(cli.run("study", "run", "s.yaml", "-o", "asked"))
                .as(cli.err())
                .isZero();
        for (int rows : new int[] {0, 1, 10_000, 10_001, 25_000}) {
            String sql = "select range as i from range(" + rows + ")";
            assertThat(cli.run("study", "query", "asked", sql, "--format", "json"))
                    .isZero();
            assertThat(cli.json()).hasSize(rows);
            assertThat(cli.out()).startsWith(rows == 0 ? "[]\n" : "[\n  {\n").endsWith("]\n");
            assertThat(cli.run("study", "query", "asked", sql, "--format", "csv"))
                    .isZero();
            assertThat(cli.out().lines()).hasSize(rows + 1).startsWith("i");
            assertThat(cli.run("study", "query", "asked", sql)).isZero();
            assertThat(cli.out().lines().filter(line -> line.matches(" *[0-9]+")))
                    .hasSize(rows);
        }
    }

    @Test
    void shouldTellInOneLineWhatIsWrongWithAFolder() throws IOException {
        assertThat(cli.run("study", "run", "nowhere.yaml")).isEqualTo(2);
        assertThat(cli.err()).isEqualTo("nowhere.yaml:1:1: found no such file, expected a study file\n");
        assertThat(cli.run("study", "resume", "nowhere")).isEqualTo(2);
        assertThat(cli.err())
                .isEqualTo(String.format(Locale.ROOT, "poise: %s is no folder\n", folder.resolve("nowhere")));

        small.copyTo(folder.resolve("out"));
        Files.writeString(folder.resolve("s.yaml"), STUDY.replace("12", "13"));
        assertThat(cli.run("study", "run", "s.yaml", "-o", "out")).isEqualTo(2);
        assertThat(cli.err()).contains("holds this study as it was defined before, and s.yaml is different");

        Files.writeString(folder.resolve("file"), "");
        assertThat(cli.run("study", "run", "s.yaml", "-o", "file/out")).isEqualTo(2);
        assertThat(cli.err()).hasLineCount(1).startsWith("poise: cannot write " + folder.resolve("file/out"));
        assertThat(cli.run("study", "query", "out", "select")).isEqualTo(2);
        assertThat(cli.err()).hasLineCount(1).startsWith("poise: no answer: ");
        assertThat(cli.run("study", "replay", "out", "--run", "zz")).isEqualTo(2);
        assertThat(cli.run("study", "run", "s.yaml", "--shard", "9/2")).isEqualTo(2);
        assertThat(cli.err())
                .isEqualTo("--shard: found 9/2, expected I/N with I from 1 to N and N up to 100,000, such as 2/8\n");
    }
}
