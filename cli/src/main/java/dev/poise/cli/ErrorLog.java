package dev.poise.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Appends stack traces of unexpected errors to {@code .poise/poise-errors.log}, or to a new file in the temporary folder. */
final class ErrorLog {
    private static final String NAME = "poise-errors.log";

    private ErrorLog() {}

    /** Append a stack trace to the log and say where it is. */
    static void keep(Session session, Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace, true));
        Path tried = session.folder().resolve(".poise");
        String text = session.today().get() + "\n" + trace + "\n";
        try {
            Files.createDirectories(tried);
            append(session, tried.resolve(NAME), text);
        } catch (IOException notThere) {
            keepElsewhere(session, text);
        }
    }

    /** A file of a new name: in a folder that everybody writes to, a known name may be somebody else's. */
    private static void keepElsewhere(Session session, String text) {
        try {
            append(session, Files.createTempFile("poise-errors-", ".log"), text);
        } catch (IOException nowhere) {
            session.note("  details: nowhere, no file could be written");
        }
    }

    private static void append(Session session, Path log, String text) throws IOException {
        Files.writeString(log, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        session.note("  details: " + log);
    }
}
