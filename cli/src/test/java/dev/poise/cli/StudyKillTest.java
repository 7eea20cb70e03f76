package dev.poise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.architecture.Waiting;
import dev.poise.fuzz.Thorough;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills real programs; {@code .ci/kill-and-resume} does it thirty times in a large study, {@code .ci/kill-a-worker} in a large cluster.
 */
class StudyKillTest {
    private static final String STUDY = """
            study: killed
            set: { sprints: 3, warmup.sprints: 4, sprint.days: 5, team.size: 3 }
            factors: { productOwner.technicalInvolvement: { levels: [0, 0.5, 1] } }
            replications: 60
            outputs: { perRun: [autonomy.mean, burnout.exhaustion] }
            """;

    @TempDir
    static Path apart;

    private static Map<String, String> whole;

    @TempDir
    Path folder;

    /** What a study gives that nobody kills. */
    @BeforeAll
    static void runUninterrupted() throws IOException {
        Files.writeString(apart.resolve("s.yaml"), STUDY);
        assertThat(new Cli(apart).run("study", "run", "s.yaml", "-o", "whole")).isZero();
        whole = tables(apart.resolve("whole"));
    }

    @BeforeEach
    void writeTheStudy() throws IOException {
        Files.writeString(folder.resolve("s.yaml"), STUDY);
    }

    @Test
    void shouldEndUpTheSameHoweverOftenItIsKilled() throws Exception {
        int kills = 0;
        for (int parts = 1; parts <= 5; parts += 4) {
            Process program = start("study", "run", "s.yaml", "-o", "killed");
            // wait for what it has written, not for time: a slow machine is killed at the same places
            int enough = parts;
            Waiting.until("it has written enough", () -> !program.isAlive() || partsOf("killed") >= enough);
            kills += program.isAlive() ? 1 : 0;
            program.destroyForcibly().waitFor();
        }
        assertThat(kills).isPositive();
        assertThat(new Cli(folder).run("study", "resume", "killed")).isZero();
        assertThat(tables(folder.resolve("killed"))).isEqualTo(whole);
    }

    @Thorough
    @Test
    void shouldEndUpTheSameThoughOneOfThreeWorkersIsKilled() throws Exception {
        String port = Integer.toString(freePort());
        Process leader = start("cluster", "lead", "s.yaml", "-o", "shared", "--jobs", "0", "--port", port);
        List<Process> workers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            workers.add(start("cluster", "join", "127.0.0.1:" + port, "--jobs", "1"));
        }
        Waiting.until("there are some parts", () -> !leader.isAlive() || partsOf("shared") >= 2);
        assertThat(leader.isAlive()).isTrue();
        workers.get(1).destroyForcibly().waitFor();

        assertThat(Waiting.forExit(leader)).isZero();
        assertThat(Waiting.forExit(workers.get(0))).isZero();
        assertThat(Waiting.forExit(workers.get(2))).isZero();
        assertThat(tables(folder.resolve("shared"))).isEqualTo(whole);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xmx256m",
                                "-XX:TieredStopAtLevel=1", // over before the second compiler pays for itself
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "dev.poise.cli.Main"),
                        Stream.of(arguments))
                .toList();
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private long partsOf(String study) {
        Path runs = folder.resolve(study).resolve("runs");
        if (!Files.isDirectory(runs)) {
            return 0;
        }
        try (Stream<Path> parts = Files.list(runs)) {
            return parts.filter(part -> part.getFileName().toString().startsWith("part-"))
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> tables(Path root) throws IOException {
        Map<String, String> tables = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString();
                if (!List.of("manifest.json", "report.html", ".lock").contains(name)) {
                    tables.put(name, HexFormat.of().formatHex(Files.readAllBytes(file)));
                }
            }
        }
        return tables;
    }
}
