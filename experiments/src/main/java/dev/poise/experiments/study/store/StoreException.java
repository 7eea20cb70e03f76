package dev.poise.experiments.study.store;

import dev.poise.scenarios.problem.FileFault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** A folder of a study cannot be read or written; the message is one line for the user, and what was done is kept. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Say what is wrong.
     *
     * @param line one line for the user
     */
    public StoreException(String line) {
        super(line, null, false, false);
    }

    /** Say what was being done and why it did not work. */
    static StoreException of(String what, Exception cause) {
        return new StoreException(
                String.format(Locale.ROOT, "%s: %s", what, FileFault.reason(String.valueOf(cause.getMessage()))));
    }

    /**
     * Say in plain words why a file could not be read or written.
     *
     * @param what what was to be done, a verb
     * @param file which file
     * @param cause why it did not work
     */
    public static StoreException of(String what, Path file, IOException cause) {
        return new StoreException(FileFault.line(what, file, cause));
    }
}
