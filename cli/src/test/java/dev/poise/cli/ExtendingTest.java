package dev.poise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.architecture.Waiting;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs the examples of {@code docs/extending.md} as somebody outside would. */
class ExtendingTest {
    private static final Path EXAMPLES = Path.of("../examples");
    private static final String CLASS_PATH = System.getProperty("java.class.path");

    @TempDir
    Path folder;

    private void compile(String source) {
        compileFile(EXAMPLES.resolve(source));
    }

    private void compileFile(Path source) {
        int code = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "--release",
                        "17",
                        "-cp",
                        CLASS_PATH,
                        "-d",
                        folder.toString(),
                        source.toString());
        assertThat(code).as("the compiler is content with %s", source).isZero();
    }

    private String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                CLASS_PATH + File.pathSeparator + folder));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out.txt");
        Process program = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        Waiting.forExit(program);
        return Files.readString(out, StandardCharsets.UTF_8);
    }

    @Test
    void shouldKnowAPolicyThatComesInAJarOfItsOwn() throws Exception {
        compile("policy/MakesRoom.java");
        String services = "META-INF/services/dev.poise.team.productowner.AddedPolicy";
        Files.createDirectories(folder.resolve(services).getParent());
        Files.copy(EXAMPLES.resolve("policy").resolve(services), folder.resolve(services));

        String told = run(
                "dev.poise.cli.Main",
                "run",
                "--engine",
                "in-process",
                "--sprints",
                "6",
                "--format",
                "json",
                "--set",
                "productOwner.policy=makes-room",
                "--set",
                "productOwner.technicalInvolvement=0.9");
        assertThat(told).contains("their involvement (makes-room)");
    }

    @Test
    void shouldGoOnWithAStudyWithTheSamePolicyOnly() throws Exception {
        compile("policy/MakesRoom.java");
        String services = "META-INF/services/dev.poise.team.productowner.AddedPolicy";
        Files.createDirectories(folder.resolve(services).getParent());
        Files.copy(EXAMPLES.resolve("policy").resolve(services), folder.resolve(services));
        Files.writeString(folder.resolve("study.yaml"), """
                study: policies
                set: { sprints: 1, team.size: 3 }
                factors: { productOwner.policy: { levels: [fixed, makes-room] } }
                replications: 2
                outputs: { perRun: [value.delivered], perSprint: [] }
                """);
        assertThat(run("dev.poise.cli.Main", "study", "run", "study.yaml", "-o", "out"))
                .contains("4 runs made");

        // the same name, another constant
        Path source = folder.resolve("MakesRoom.java");
        Files.writeString(
                source,
                Files.readString(EXAMPLES.resolve("policy/MakesRoom.java"), StandardCharsets.UTF_8)
                        .replace("seen.appetite() / 2", "seen.appetite() / 3"));
        compileFile(source);
        assertThat(run("dev.poise.cli.Main", "study", "resume", "out"))
                .contains(" was begun with ", ", and this program has ", "results of both are not mixed")
                .hasLineCount(1);
    }

    @Test
    void shouldKeepAMetricThatComesInAJarOfItsOwn() throws Exception {
        compile("metric/EscalationsPerSprint.java");
        String services = "META-INF/services/dev.poise.metrics.AddedMetric";
        Files.createDirectories(folder.resolve(services).getParent());
        Files.copy(EXAMPLES.resolve("metric").resolve(services), folder.resolve(services));
        Files.writeString(folder.resolve("study.yaml"), """
                study: escalations
                set: { sprints: 3 }
                factors: { productOwner.technicalInvolvement: { levels: [0, 1] } }
                replications: 5
                outputs: { perRun: [value.delivered, escalations.perSprint], perSprint: [escalations.perSprint] }
                thresholds: mean(escalations.perSprint) < 100
                """);

        assertThat(new Cli(folder).run("study", "run", "study.yaml", "-o", "without"))
                .isEqualTo(2);
        assertThat(run("dev.poise.cli.Main", "study", "run", "study.yaml", "-o", "out"))
                .contains("10 runs made");
        String rows = run(
                "dev.poise.cli.Main",
                "study",
                "query",
                "out",
                "select count(*), min(\"escalations.perSprint\") >= 0 from runs",
                "--format",
                "csv");
        assertThat(rows).endsWith("10,true\n");
        assertThat(Files.readString(folder.resolve("out/report.html"), StandardCharsets.UTF_8))
                .contains("Escalations");
        assertThat(run("dev.poise.cli.Main", "describe", "--metrics")).contains("escalations.perSprint");
        String compared = run(
                "dev.poise.cli.Main",
                "compare",
                "what-and-why",
                "hands-on-expert",
                "--set",
                "sprints=2",
                "--replications",
                "6",
                "--format",
                "json");
        assertThat(compared).contains("\"escalations.perSprint\"");
    }

    @Test
    void shouldRunTeamsInAProgramOfOnesOwn() throws Exception {
        compile("library/Library.java");
        assertThat(run("example.Library").lines())
                .hasSize(3)
                .allMatch(line -> line.matches("involvement [0-9.]+: autonomy 0\\.\\d+, \\d+ escalations"));
    }
}
