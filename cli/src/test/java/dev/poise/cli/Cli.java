package dev.poise.cli;

import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.batch.Runner;
import dev.poise.experiments.run.Engine;
import dev.poise.metrics.RunMetrics;
import dev.poise.team.TeamRun;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs commands in this JVM, in a folder of their own, and keeps what they write. */
final class Cli {
    private final Path folder;
    private final Cancellation cancellation = new Cancellation();
    private Runner<RunMetrics> runner = SampleRuns::run;
    private Engine engine = TeamRun::run;
    private Engine actors = TeamRun::run;
    private Terminal terminal = Terminal.none();
    private InputStream in = InputStream.nullInputStream();
    private @Nullable OutputStream target;
    private @Nullable OutputStream errorTarget;
    private final List<String> opened = new ArrayList<>();
    private boolean browser = true;
    private String out = "";
    private String err = "";

    Cli(Path folder) {
        this.folder = folder;
    }

    Cli with(Runner<RunMetrics> other) {
        runner = other;
        return this;
    }

    Cli with(Engine other) {
        engine = other;
        actors = other;
        return this;
    }

    /** Let the next commands make runs with actors in this way. */
    Cli acting(Engine other) {
        actors = other;
        return this;
    }

    Cli on(Terminal other) {
        terminal = other;
        return this;
    }

    /** Let the next commands read a text from standard input. */
    Cli input(String text) {
        in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Let the next commands read a stream as standard input. */
    Cli reading(InputStream stream) {
        in = stream;
        return this;
    }

    /** Let the next commands have another standard output, in place of the one that is kept. */
    Cli writingTo(OutputStream other) {
        target = other;
        return this;
    }

    /** Let the next commands have another standard error, in place of the one that is kept. */
    Cli tellingTo(OutputStream other) {
        errorTarget = other;
        return this;
    }

    /** Let the next commands find no browser. */
    Cli withoutBrowser() {
        browser = false;
        return this;
    }

    /** Get the addresses that were opened in a browser. */
    List<String> opened() {
        return opened;
    }

    /** Get the commands there are. */
    CommandLine commandLine() {
        return new Poise(session(OutputStream.nullOutputStream(), OutputStream.nullOutputStream())).commandLine();
    }

    Cancellation cancellation() {
        return cancellation;
    }

    /** Carry out a command and get its exit code. */
    int run(String... arguments) {
        ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
        ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
        int code = new Poise(session(target == null ? outBytes : target, errorTarget == null ? errBytes : errorTarget))
                .run(arguments);
        out = outBytes.toString(StandardCharsets.UTF_8);
        err = errBytes.toString(StandardCharsets.UTF_8);
        return code;
    }

    private Session session(OutputStream standard, OutputStream error) {
        return new Session(
                in,
                new StandardOutput(standard),
                new PrintStream(error, true, StandardCharsets.UTF_8),
                terminal,
                folder,
                folder.resolve("state"),
                () -> "2026-01-01",
                address -> opened.add(address) && browser,
                runner,
                engine,
                actors,
                cancellation,
                new Verbosity(() -> {}));
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
