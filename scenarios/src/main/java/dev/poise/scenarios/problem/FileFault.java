package dev.poise.scenarios.problem;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Says in plain words why a file could not be read or written: what a disk or a system says, without what only its makers understand. */
public final class FileFault {
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

    private FileFault() {}

    /**
     * Say what was to be done with which file, and why it did not work.
     *
     * @param what what was to be done, a verb
     * @param file which file, as the user knows it
     * @param cause what the system said
     * @return one line
     */
    public static String line(String what, Path file, IOException cause) {
        boolean noFolder = cause instanceof NoSuchFileException && what.startsWith("write");
        String reason = noFolder ? "its folder is not there, or takes no files" : reason(cause);
        return String.format(Locale.ROOT, "cannot %s %s: %s", what, file, reason);
    }

    /**
     * Say which file it was, as far as the system tells, and why it did not work.
     *
     * @param cause what the system said
     * @return one line
     */
    public static String line(IOException cause) {
        String file = cause instanceof FileSystemException system ? system.getFile() : null;
        return file == null ? reason(cause) : file + ": " + reason(cause);
    }

    /**
     * Say why it did not work.
     *
     * @param cause what the system said
     * @return one line
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
        if (cause instanceof FileAlreadyExistsException there && there.getReason() == null) {
            return "it is there already";
        }
        boolean told = cause instanceof FileSystemException system && system.getReason() != null;
        return reason(String.valueOf(told ? ((FileSystemException) cause).getReason() : cause.getMessage()));
    }

    /**
     * Say what a system or a database said.
     *
     * @param text in its own words
     * @return one line
     */
    public static String reason(String text) {
        return REASONS.entrySet().stream()
                .filter(reason -> text.contains(reason.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> text.lines().findFirst().orElse("no reason given"));
    }
}
