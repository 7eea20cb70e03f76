package dev.poise.cli;

import dev.poise.cli.assistant.Assistant;
import dev.poise.cli.assistant.Workplace;
import dev.poise.scenarios.document.FolderBoundary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves assistants: messages in, answers out, a line each. */
@Command(
        name = "mcp",
        description = {
            "Serve an assistant over standard input and output (Model Context Protocol).",
            "Its tools are describe, run, compare, curve, study_plan and query; they write nothing.",
            "Started by a program, not by a person: see docs/assistants.md."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  poise mcp", "  poise mcp --folder studies"})
final class McpCommand implements Callable<Integer> {
    private static final int MAX_SECONDS = 3600;

    private final Session session;

    @Option(
            names = "--folder",
            paramLabel = "FOLDER",
            description = "The folder whose scenarios and studies may be read, and no other file (default: none).")
    private @Nullable Path folder;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "50",
            description = "How long an answer may take (default: 50).")
    @Within(from = 1, to = MAX_SECONDS)
    private int seconds;

    @Mixin
    private Jobs jobs = new Jobs();

    McpCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Workplace place = new Workplace(
                boundary(),
                jobs.jobs(),
                Duration.ofSeconds(seconds),
                session.today(),
                session.batchRunner(),
                session.inProcess(),
                session.cancellation());
        Assistant assistant = new Assistant(place, bug -> ErrorLog.keep(session, bug));
        InputLines lines = new InputLines(session.in());
        for (Optional<InputLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            answer(assistant, line.get()).ifPresent(answer -> {
                session.out().print(answer + "\n");
                session.out().flush();
            });
            if (session.cancellation().isCancelled()) {
                return ExitCode.INTERRUPTED;
            }
        }
        return ExitCode.OK;
    }

    private static Optional<String> answer(Assistant assistant, InputLines.Line line) {
        if (line instanceof InputLines.Line.Unreadable unreadable) {
            return Optional.of(assistant.refuse(unreadable.found(), unreadable.expected()));
        }
        String text = ((InputLines.Line.Text) line).text();
        return text.isBlank() ? Optional.empty() : assistant.answer(text);
    }

    private FolderBoundary boundary() {
        if (folder == null) {
            return FolderBoundary.NOWHERE;
        }
        Path path = session.folder().resolve(folder);
        try {
            if (Files.isDirectory(path)) {
                return FolderBoundary.of(path);
            }
        } catch (IOException unreadable) {
            // told below
        }
        throw new BadInputException(String.format(Locale.ROOT, "--folder: %s is no folder that can be read", folder));
    }
}
