package dev.poise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.architecture.Waiting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs what a page says can be run on the command line. */
final class CommandLine {
    private CommandLine() {}

    /**
     * Run a command as it stands on the page.
     *
     * @param folder where it is typed
     * @param command begins with {@code ./poise}
     * @return what it prints, as JSON
     */
    static String json(Path folder, String command) throws IOException, InterruptedException {
        return run(folder, command, "json", "again");
    }

    /**
     * Run a command as it stands on the page, and have its results written.
     *
     * @param folder where it is typed
     * @param command begins with {@code ./poise}
     * @param format of what it prints
     * @param out the folder of its results
     * @return what it prints
     */
    static String run(Path folder, String command, String format, String out) throws IOException, InterruptedException {
        return type(folder, command, List.of("--format", format, "--out", out));
    }

    /**
     * Run a command as it stands on the page, and nothing added.
     *
     * @param folder where it is typed
     * @param command begins with {@code ./poise}
     */
    static void study(Path folder, String command) throws IOException, InterruptedException {
        type(folder, command, List.of());
    }

    private static String type(Path folder, String command, List<String> more)
            throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.poise.cli.Main"));
        words.addAll(List.of(command.replace("./poise ", "").split(" ")));
        words.addAll(more);
        Path problems = folder.resolve("problems.txt");
        Process process = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectError(problems.toFile())
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(Waiting.forExit(process)).as(Files.readString(problems)).isZero();
        return printed;
    }
}
