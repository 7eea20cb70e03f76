package dev.poise.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.poise.architecture.Waiting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the tests of the Python client and of its examples, where there is a Python, each against a worker of its own. */
class PythonTest {
    @TempDir
    Path folder;

    private String python(Path in, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("python3"));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(in.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile());
        builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
        builder.environment().put("PYTHONIOENCODING", "utf-8");
        builder.environment().put("POISE_COMMAND", poise());
        Process program = builder.start();
        Waiting.forExit(program);
        return "exit code " + program.exitValue() + "\n" + Files.readString(out, StandardCharsets.UTF_8);
    }

    /** Write the command that starts this Poise, with the quotes of a shell. */
    private static String poise() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return String.join(
                " ",
                "'" + java + "'",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                "'" + System.getProperty("java.class.path") + "'",
                "dev.poise.cli.Main");
    }

    private void requirePython() throws InterruptedException {
        boolean there;
        try {
            there = python(folder, "-c", "import sys; assert sys.version_info >= (3, 8)")
                    .startsWith("exit code 0");
        } catch (IOException none) {
            there = false;
        }
        assumeTrue(there, "there is no python3 of version 3.8 or newer here");
    }

    @Test
    void shouldServeTheClientInPython() throws Exception {
        requirePython();
        assertThat(python(Path.of("../clients/python"), "-m", "unittest", "discover", "tests"))
                .startsWith("exit code 0\n")
                .contains("\nOK")
                .containsPattern("Ran [5-9]\\d* tests|Ran 1\\d tests");
    }

    @Test
    void shouldServeTheExamplesInPython() throws Exception {
        requirePython();
        assertThat(python(Path.of("../examples/python"), "-m", "unittest", "test_examples"))
                .startsWith("exit code 0\n")
                .contains("\nOK")
                .contains("Ran 5 tests");
    }
}
