package dev.poise.scenarios.document;

import dev.poise.scenarios.problem.Place;
import dev.poise.scenarios.problem.ProblemList;
import dev.poise.scenarios.problem.QuotedText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of a file that somebody names: UTF-8, of a limited size, and a file, because a folder has no text, and a pipe or a
 * device may have no end.
 */
public final class SourceFile {
    private static final int KILO = 1024;

    /** What a file should be, and how large it may be. */
    public enum Kind {
        /** A team to be run. */
        SCENARIO("a scenario", 256 * KILO),
        /** An experiment. */
        STUDY("a study", 256 * KILO),
        /** Figures that a model has to match. */
        TARGETS("a file of targets", 256 * KILO),
        /** Claims to be tried. */
        CLAIMS("a file of claims", 256 * KILO),
        /** A session of a workshop that was saved. */
        SESSION("a saved session", 256 * KILO),
        /** Prepared steps of a workshop. */
        AGENDA("an agenda", 256 * KILO),
        /** A table of points. */
        TABLE("a table", 32 * KILO * KILO),
        /** A file in the folder of a study, which Poise wrote. */
        OWN("a file that poise wrote", 64 * KILO * KILO);

        private final String what;
        private final int largest;

        Kind(String what, int largest) {
            this.what = what;
            this.largest = largest;
        }

        private String file() {
            return what.startsWith("a file") ? what : what + " file";
        }

        private String size() {
            return largest < KILO * KILO
                    ? String.format(Locale.ROOT, "%d kB", largest / KILO)
                    : String.format(Locale.ROOT, "%d MB", largest / KILO / KILO);
        }
    }

    /** Why the text of a file cannot be had, in the words of a problem. */
    public static final class Unreadable extends IOException {
        private static final long serialVersionUID = 1L;
        private final String expected;

        private Unreadable(String found, String expected) {
            super(found);
            this.expected = expected;
        }

        /** Get what was found. */
        public String found() {
            return String.valueOf(getMessage());
        }

        /** Get what should have been there. */
        public String expected() {
            return expected;
        }
    }

    private SourceFile() {}

    /**
     * Read a file.
     *
     * @param name the name to tell problems by
     * @param path where it is
     * @param kind what it should be
     * @param problems takes what is wrong
     * @return the text, or null; then a problem was added
     */
    public static @Nullable String read(String name, Path path, Kind kind, ProblemList problems) {
        try {
            return read(path, kind);
        } catch (Unreadable wrong) {
            problems.add(Place.startOf(name), wrong.found(), wrong.expected());
            return null;
        }
    }

    /**
     * Read a file that another file names.
     *
     * @param name its name as written there; problems are told by it
     * @param folder where relative names start
     * @param boundary which files may be read
     * @param kind what it should be
     * @param problems takes what is wrong
     * @return the text, or null; then a problem was added
     */
    public static @Nullable String readBeside(
            String name, Path folder, FolderBoundary boundary, Kind kind, ProblemList problems) {
        try {
            Path file = folder.resolve(name);
            if (!boundary.admits(file)) {
                problems.add(
                        Place.startOf(name), FolderBoundary.refused(QuotedText.plain(name)), FolderBoundary.expected());
                return null;
            }
            return read(name, file, kind, problems);
        } catch (InvalidPathException notAPath) {
            problems.add(Place.startOf(name), "no such file", kind.file());
            return null;
        }
    }

    /**
     * Read a file.
     *
     * @param path where it is
     * @param kind what it should be
     * @throws Unreadable when it is not there, no file, too large, or no text
     */
    public static String read(Path path, Kind kind) throws Unreadable {
        if (!Files.exists(path)) {
            throw new Unreadable("no such file", kind.file());
        }
        if (!Files.isRegularFile(path)) {
            throw new Unreadable(Files.isDirectory(path) ? "a folder" : "a pipe or a device", "a file");
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(path)) {
            bytes = in.readNBytes(kind.largest + 1);
        } catch (IOException unreadable) {
            throw new Unreadable("a file that cannot be read", kind.file());
        }
        if (bytes.length > kind.largest) {
            throw new Unreadable("a file of more than " + kind.size(), kind.what + " of at most that");
        }
        return decode(bytes);
    }

    private static String decode(byte[] bytes) throws Unreadable {
        try {
            String text = Utf8.decode(bytes);
            // some editors on Windows write a byte order mark
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notText) {
            boolean marked = bytes.length > 1 && (bytes[0] & bytes[1] & 0xfe) == 0xfe && bytes[0] != bytes[1];
            throw new Unreadable(marked ? "text in UTF-16" : "bytes that are not UTF-8 text", "text in UTF-8");
        }
    }
}
