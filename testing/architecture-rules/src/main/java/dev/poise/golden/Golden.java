package dev.poise.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Files that are committed and made by code. Run the tests with {@code -Dgolden.update=true} to write them again when a
 * change is meant.
 */
public final class Golden {
    private static final String FLAG = "golden.update";

    private Golden() {}

    /** Return whether files are written again rather than compared. */
    public static boolean isUpdating() {
        return Boolean.getBoolean(FLAG);
    }

    /**
     * Compare a whole file, byte for byte, with what the code makes.
     *
     * @param file the committed file, relative to the module
     * @param made its text as the code makes it
     */
    public static void assertEqual(Path file, String made) {
        try {
            if (isUpdating()) {
                Files.writeString(file, made, StandardCharsets.UTF_8);
            }
            if (!Files.exists(file)) {
                throw new AssertionError(file + " is missing; -D" + FLAG + "=true writes it");
            }
            String committed = Files.readString(file, StandardCharsets.UTF_8);
            if (!committed.equals(made)) {
                throw new AssertionError(difference(file, committed, made));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Compare the part of a file between two marker lines with what the code makes.
     *
     * @param file the committed file, relative to the module
     * @param name the name in the marker lines
     * @param made the part as the code makes it
     */
    public static void assertPart(Path file, String name, String made) {
        try {
            String start = String.format(Locale.ROOT, "<!-- %s: made by code -->\n", name);
            String end = String.format(Locale.ROOT, "<!-- end of %s -->\n", name);
            String text = Files.readString(file, StandardCharsets.UTF_8);
            int from = text.indexOf(start);
            int to = text.indexOf(end);
            if (from < 0 || to < from) {
                throw new AssertionError("no markers of " + name + " in " + file);
            }
            assertEqual(file, text.substring(0, from + start.length()) + made + text.substring(to));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String difference(Path file, String committed, String made) {
        List<String> there = committed.lines().toList();
        List<String> wanted = made.lines().toList();
        int line = 0;
        while (line < Math.min(there.size(), wanted.size()) && there.get(line).equals(wanted.get(line))) {
            line++;
        }
        return String.format(
                Locale.ROOT,
                "line %d of %s is%n  %s%nand the code makes%n  %s%nWhen that is meant: -D%s=true",
                line + 1,
                file,
                line < there.size() ? there.get(line) : "(nothing)",
                line < wanted.size() ? wanted.get(line) : "(nothing)",
                FLAG);
    }
}
