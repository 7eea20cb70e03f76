package dev.poise.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps what nobody wants to see on the screen. */
final class ErrorLog {
    private static final String NAME = "poise-errors.log";

    private ErrorLog() {}

    /** Append a stack trace to the log and say where it is. */
    static void keep(Session session, Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace, true));
        Path tried = session.folder().resolve(".poise");
        if (!append(session, tried, trace.toString())) {
            append(session, Path.of(System.getProperty("java.io.tmpdir")), trace.toString());
        }
    }

    private static boolean append(Session session, Path folder, String trace) {
        try {
            Files.createDirectories(folder);
            Path log = folder.resolve(NAME);
            String text = session.today().get() + "\n" + trace + "\n";
            Files.writeString(log, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            session.note("  details: " + log);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
