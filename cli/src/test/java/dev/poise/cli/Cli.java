package dev.poise.cli;

import dev.poise.readings.RunReadings;
import dev.poise.scenarios.batch.Cancellation;
import dev.poise.scenarios.batch.Runner;
import dev.poise.scenarios.run.Engine;
import dev.poise.team.TeamRun;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs commands in this JVM, in a folder of their own, and keeps what they write. */
final class Cli {
    private final Path folder;
    private final Cancellation cancellation = new Cancellation();
    private Runner<RunReadings> runner = SampleRuns::run;
    private Engine engine = TeamRun::run;
    private Terminal terminal = Terminal.none();
    private String out = "";
    private String err = "";

    Cli(Path folder) {
        this.folder = folder;
    }

    Cli with(Runner<RunReadings> other) {
        runner = other;
        return this;
    }

    Cli with(Engine other) {
        engine = other;
        return this;
    }

    Cli on(Terminal other) {
        terminal = other;
        return this;
    }

    Cancellation cancellation() {
        return cancellation;
    }

    /** Carry out a command and get its exit code. */
    int run(String... arguments) {
        ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
        ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
        Session session = session(outBytes, errBytes);
        int code = new Poise(session).run(arguments);
        out = outBytes.toString(StandardCharsets.UTF_8);
        err = errBytes.toString(StandardCharsets.UTF_8);
        return code;
    }

    /** Get the commands there are. */
    CommandLine commandLine() {
        return new Poise(session(new ByteArrayOutputStream(), new ByteArrayOutputStream())).commandLine();
    }

    private Session session(ByteArrayOutputStream outBytes, ByteArrayOutputStream errBytes) {
        return new Session(
                new PrintStream(outBytes, true, StandardCharsets.UTF_8),
                new PrintStream(errBytes, true, StandardCharsets.UTF_8),
                terminal,
                folder,
                () -> "2026-01-01",
                runner,
                engine,
                engine,
                cancellation);
    }

    String out() {
        return out;
    }

    String err() {
        return err;
    }

    /** Read all of standard output as one JSON document; more than one is an error. */
    JsonNode json() {
        return JsonMapper.builder()
                .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build()
                .readTree(out);
    }
}
