package dev.poise.cli;

import dev.poise.evidence.OwnFile;
import dev.poise.scenarios.document.SourceFile;
import dev.poise.scenarios.problem.Problem;
import dev.poise.scenarios.problem.ProblemList;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that takes a file of the user's instead of what comes with the program. */
final class FileOption {
    @Option(
            names = {"-f", "--file"},
            paramLabel = "FILE",
            description = "Your own file, in YAML or JSON, instead of what comes with Poise; see docs/validation.md.")
    private @Nullable Path file;

    /**
     * What was read.
     *
     * @param content what the file says
     * @param file what is told of it; null for what comes with the program
     * @param <T> what it says
     */
    record Content<T>(T content, @Nullable OwnFile file) {}

    /** Makes something out of a text and adds everything that is wrong to the problems. */
    interface Reader<T> {
        @Nullable
        T read(String name, String text, ProblemList problems);
    }

    /** Return whether there is a file. */
    boolean isGiven() {
        return file != null;
    }

    /**
     * Read the file that was given, or tell all that is wrong with it.
     *
     * @param folder where the user is
     * @param kind what it should be
     * @param reader makes something out of its text
     */
    <T> Content<T> read(Path folder, SourceFile.Kind kind, Reader<T> reader) {
        Path shown = Path.of(name());
        ProblemList problems = new ProblemList();
        String text = SourceFile.read(name(), folder.resolve(shown), kind, problems);
        T content = text == null ? null : reader.read(name(), text, problems);
        if (text == null || content == null || !problems.isEmpty()) {
            throw new BadInputException(
                    problems.inOrder().stream().map(Problem::describe).toList());
        }
        return new Content<>(content, OwnFile.of(name(), text));
    }

    /** Get the name of the file as the user wrote it; empty without one. */
    String name() {
        return file == null ? "" : file.toString();
    }

    /** Get the words of the command line that this option stands for. */
    List<String> words() {
        return file == null ? List.of() : List.of("--file", name());
    }
}
