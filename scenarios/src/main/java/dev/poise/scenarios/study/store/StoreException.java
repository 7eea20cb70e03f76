package dev.poise.scenarios.study.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** A folder of a study cannot be read or written; the message is one line for the user, and what was done is kept. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("No space left on device", "no space is left on the disk"),
            Map.entry("Disk quota exceeded", "the disk quota is used up"),
            Map.entry("File too large", "it gets larger than files may be here"),
            Map.entry("Read-only file system", "the file system is read-only"),
            Map.entry("Permission denied", "no permission"),
            Map.entry("Operation not permitted", "no permission"),
            Map.entry("Input/output error", "the disk has an error"),
            Map.entry("File name too long", "the name is too long"),
            Map.entry("Is a directory", "it is a folder"),
            Map.entry("Too many open files", "too many files are open"),
            Map.entry("Bad file descriptor", "it is closed"));

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
        boolean noFolder = cause instanceof NoSuchFileException && what.startsWith("write");
        String reason = noFolder ? "its folder is not there, or takes no files" : reason(cause);
        return new StoreException(String.format(Locale.ROOT, "cannot %s %s: %s", what, file, reason));
    }

    /**
     * Say in plain words why something could not be read or written.
     *
     * @param cause what the system said
     */
    public static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "no permission";
        }
        if (cause instanceof NoSuchFileException) {
            return "it is not there";
        }
        if (cause instanceof NotDirectoryException) {
            return cause.getMessage() + " is no folder";
        }
        if (cause instanceof FileAlreadyExistsException) {
            return "is there already";
        }
        boolean told = cause instanceof FileSystemException system && system.getReason() != null;
        return inPlainWords(String.valueOf(told ? ((FileSystemException) cause).getReason() : cause.getMessage()));
    }

    /**
     * Say in plain words which file could not be read or written, as far as the system tells, and why.
     *
     * @param cause what the system said
     */
    public static String described(IOException cause) {
        String file = cause instanceof FileSystemException system ? system.getFile() : null;
        return file == null ? reason(cause) : file + ": " + reason(cause);
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
