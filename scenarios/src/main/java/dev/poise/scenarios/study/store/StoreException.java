package dev.poise.scenarios.study.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** A folder of a study cannot be read or written; the message is one line for the user, and what was done is kept. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final Map<String, String> REASONS = Map.of(
            "No space left on device", "no space is left on the disk",
            "Disk quota exceeded", "the disk quota is used up",
            "Read-only file system", "the file system is read-only",
            "Permission denied", "no permission");

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
                String.format(Locale.ROOT, "%s: %s", what, inPlainWords(String.valueOf(cause.getMessage()))));
    }

    /**
     * Say in plain words why a file could not be read or written.
     *
     * @param what what was to be done, a verb
     * @param file which file
     * @param cause why it did not work
     */
    public static StoreException of(String what, Path file, IOException cause) {
        String reason = String.valueOf(cause.getMessage());
        if (cause instanceof AccessDeniedException) {
            reason = "no permission";
        } else if (cause instanceof NoSuchFileException) {
            reason = what.startsWith("write") ? "its folder is not there, or takes no files" : "it is not there";
        } else if (cause instanceof NotDirectoryException) {
            reason = cause.getMessage() + " is no folder";
        } else if (cause instanceof FileSystemException system && system.getReason() != null) {
            reason = String.valueOf(system.getReason());
        }
        return new StoreException(String.format(Locale.ROOT, "cannot %s %s: %s", what, file, inPlainWords(reason)));
    }

    /** Say what a disk, a file system or a database said, without what only its makers understand. */
    static String inPlainWords(String text) {
        return REASONS.entrySet().stream()
                .filter(reason -> text.contains(reason.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> text.lines().findFirst().orElse("no reason given"));
    }
}
