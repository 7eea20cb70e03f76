package dev.poise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.architecture.Waiting;
import dev.poise.fuzz.Thorough;
import dev.poise.parameters.Mechanism;
import dev.poise.team.TeamRun;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /** Put an example on the class path with the file that names it. */
    private void add(String source, String service) throws IOException {
        compile(source);
        String services = "META-INF/services/" + service;
        Files.createDirectories(folder.resolve(services).getParent());
        Files.copy(EXAMPLES.resolve(source).resolveSibling(services), folder.resolve(services));
    }

    private String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                CLASS_PATH + File.pathSeparator + folder));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out.txt");
        Path in = folder.resolve("in.txt");
        Process program = new ProcessBuilder(command)
                .redirectInput(Files.exists(in) ? Redirect.from(in.toFile()) : Redirect.PIPE)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        Waiting.forExit(program);
        return Files.readString(out, StandardCharsets.UTF_8);
    }

    /** Carry out one command after the other in one program, words with tabs between, and get what each wrote. */
    private List<String> runAll(String... commands) throws IOException, InterruptedException {
        Files.write(folder.resolve("commands.txt"), List.of(commands), StandardCharsets.UTF_8);
        String[] told = run(SeveralCommands.class.getName(), "commands.txt").split("(?m)^== .*\n", -1);
        return List.of(told).subList(1, told.length);
    }

    @Test
    void shouldKnowAPolicyThatComesInAJarOfItsOwn() throws Exception {
        add("policy/MakesRoom.java", "dev.poise.team.productowner.AddedPolicy");

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

    @Thorough
    @Test
    void shouldGoOnWithAStudyWithTheSamePolicyOnly() throws Exception {
        add("policy/MakesRoom.java", "dev.poise.team.productowner.AddedPolicy");
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
        for (String command : List.of("resume", "verify")) {
            assertThat(run("dev.poise.cli.Main", "study", command, "out"))
                    .contains(" was begun with ", ", and this program has ", "results of both are not mixed")
                    .hasLineCount(1);
        }
    }

    @Test
    void shouldKeepAMetricThatComesInAJarOfItsOwn() throws Exception {
        add("metric/EscalationsPerSprint.java", "dev.poise.metrics.AddedMetric");
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
        List<String> told = runAll(
                "study\trun\tstudy.yaml\t-o\tout",
                "study\tquery\tout\tselect count(*), min(\"escalations.perSprint\") >= 0 from runs\t--format\tcsv",
                "describe\t--metrics",
                "compare\twhat-and-why\thands-on-expert\t--set\tsprints=2\t--replications\t6\t--format\tjson");
        assertThat(told.get(0)).contains("10 runs made");
        assertThat(told.get(1)).endsWith("10,true\n");
        assertThat(Files.readString(folder.resolve("out/report.html"), StandardCharsets.UTF_8))
                .contains("Escalations");
        assertThat(told.get(2)).contains("escalations.perSprint");
        assertThat(told.get(3)).contains("\"escalations.perSprint\"");
    }

    @Test
    void shouldRunAMechanismThatComesInAJarOfItsOwn() throws Exception {
        add("mechanism/Recognition.java", "dev.poise.parameters.AddedMechanism");
        String brief = "run\t--sprints\t2\t--format\tjson\t-o\trun\t--force";
        Cli without = new Cli(folder).with(TeamRun::run);
        assertThat(without.run(brief.split("\t"))).isZero();

        List<String> told = runAll(
                brief + "\t--engine\tin-process",
                brief + "\t--engine\tactor",
                brief + "\t--without\trecognition",
                "describe\t--odd",
                "run\t--set\trecognition.lift=7\t--without\trecognitoin");
        assertThat(digest(told.get(0)))
                .as("it does something, the same on both engines")
                .isEqualTo(digest(told.get(1)))
                .isNotEqualTo(digest(without.out()));
        assertThat(digest(told.get(2)))
                .as("it does nothing when it is off, and takes nobody's luck")
                .isEqualTo(digest(without.out()));
        assertThat(told.get(3))
                .contains(
                        "| `recognition` | a Sprint Goal that was met lifts no motivation (from a jar: ",
                        "`recognition.lift`");
        assertThat(told.get(4))
                .contains("for recognition.lift, expected a number from 0 to 0.2", "did you mean recognition?");
    }

    @Test
    void shouldNeitherVerifyNorGoOnWithAStudyWithoutItsJar() throws Exception {
        add("mechanism/Recognition.java", "dev.poise.parameters.AddedMechanism");
        writeStudyOfRecognition();
        assertThat(runAll("study\trun\tstudy.yaml\t-o\ton", "study\tverify\ton"))
                .satisfiesExactly(
                        ran -> assertThat(ran).contains("6 runs made"),
                        verified -> assertThat(verified).startsWith("exit 0\n"));

        for (String command : List.of("verify", "resume")) {
            Cli other = new Cli(folder);
            assertThat(other.run("study", command, "on")).isEqualTo(2);
            assertThat(other.err())
                    .startsWith("poise: " + folder.resolve("on") + " was begun with " + folder.getFileName() + " (")
                    .contains("), and this program has no jars of others; results of both are not mixed")
                    .hasLineCount(1);
        }
    }

    private void writeStudyOfRecognition() throws IOException {
        Files.writeString(folder.resolve("study.yaml"), """
                study: recognition
                set: { sprints: 2, team.size: 3 }
                factors: { recognition.lift: { levels: [0, 0.2] } }
                replications: 3
                outputs: { perRun: [motivation.mean], perSprint: [] }
                """);
    }

    private static String digest(String told) {
        Matcher digest = Pattern.compile("\"digest\": \"(\\w{32})\"").matcher(told);
        assertThat(digest.find()).as("%s has a digest", told).isTrue();
        return digest.group(1);
    }

    @Thorough
    @Test
    void shouldStudyAMechanismThatComesInAJar() throws Exception {
        add("mechanism/Recognition.java", "dev.poise.parameters.AddedMechanism");
        writeStudyOfRecognition();
        assertThat(run("dev.poise.cli.Main", "study", "run", "study.yaml", "-o", "on"))
                .contains("6 runs made");
        String apart = "select count(distinct \"motivation.mean\") from runs";
        assertThat(run("dev.poise.cli.Main", "study", "query", "on", apart, "--format", "csv"))
                .endsWith("\n6\n");
    }

    @Thorough
    @Test
    void shouldTakeAMechanismOfAJarAwayFromAClaim() throws Exception {
        add("mechanism/Recognition.java", "dev.poise.parameters.AddedMechanism");
        Files.writeString(folder.resolve("claims.yaml"), """
                sweeps: { K: productOwner.technicalKnowledge }
                claims:
                  - id: M
                    says: Knowledge moves motivation.
                    read: Motivation with much knowledge against none.
                    hypothesis: true
                    mechanisms: [recognition]
                    sentence:
                      - name: more motivation
                        effect: motivation.mean[K.9] - motivation.mean[K0]
                        expect: higher
                        why: motivation by its name
                """);
        String others =
                String.join(",", Mechanism.builtIn().stream().map(Mechanism::id).toList());
        String told = run(("dev.poise.cli.Main claims M -f claims.yaml --explain --set sprints=1 --set team.size=3"
                        + " --without " + others)
                .split(" "));
        assertThat(told).containsPattern("(?m)^recognition ");
    }

    @Test
    void shouldPrintWhatThePageOfTheMechanismSays() throws Exception {
        add("mechanism/Recognition.java", "dev.poise.parameters.AddedMechanism");
        String page = Files.readString(EXAMPLES.resolve("mechanism/README.md"));
        assertThat(page.lines().filter(line -> line.startsWith("$ echo '")))
                .hasSize(2)
                .allSatisfy(line -> {
                    Matcher command =
                            Pattern.compile("\\$ echo '(.*)' \\| poise (.*)").matcher(line);
                    assertThat(command.matches()).isTrue();
                    Files.writeString(folder.resolve("in.txt"), command.group(1) + "\n");
                    String told = run(("dev.poise.cli.Main " + command.group(2)).split(" "));
                    assertThat(page).contains(line + "\n" + told);
                });
    }

    @Test
    void shouldRunTeamsInAProgramOfOnesOwn() throws Exception {
        compile("library/Library.java");
        assertThat(run("example.Library").lines())
                .hasSize(3)
                .allMatch(line -> line.matches("involvement [0-9.]+: autonomy 0\\.\\d+, \\d+ escalations"));
    }
}
