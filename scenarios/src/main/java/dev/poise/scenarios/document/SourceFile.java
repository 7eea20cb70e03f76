package dev.poise.scenarios.document;

import dev.poise.scenarios.problem.Place;
import dev.poise.scenarios.problem.ProblemList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the text of a file, up to {@value #LARGEST} bytes of UTF-8. */
public final class SourceFile {
    /** How many bytes a file may have. */
    static final int LARGEST = 256 * 1024;

    private static final int LARGEST_TABLE = 256 * 1024 * 1024;

    private SourceFile() {}

    /**
     * Read a file.
     *
     * @param name the name to tell problems by
     * @param path where it is
     * @param problems takes what is wrong
     * @return the text, or null; then a problem was added
     */
    public static @Nullable String read(String name, Path path, ProblemList problems) {
        return read(name, path, LARGEST, "a scenario", problems);
    }

    /**
     * Read a file that may be a thousand times larger, such as a table.
     *
     * @param name the name to tell problems by
     * @param path where it is
     * @param expected what it should be, in a few words
     * @param problems takes what is wrong
     * @return the text, or null; then a problem was added
     */
    public static @Nullable String readLarge(String name, Path path, String expected, ProblemList problems) {
        return read(name, path, LARGEST_TABLE, expected, problems);
    }

    private static @Nullable String read(String name, Path path, int largest, String expected, ProblemList problems) {
        Place start = Place.startOf(name);
        if (Files.isDirectory(path)) {
            problems.add(start, "a folder", "a file");
            return null;
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(path)) {
            bytes = in.readNBytes(largest + 1);
        } catch (IOException unreadable) {
            problems.add(start, Files.exists(path) ? "a file that cannot be read" : "no such file", expected + " file");
            return null;
        }
        if (bytes.length > largest) {
            problems.add(
                    start,
                    String.format(Locale.ROOT, "a file of more than %d kB", largest / 1024),
                    expected + "; it has a few lines");
            return null;
        }
        return decode(start, bytes, problems);
    }

    private static @Nullable String decode(Place start, byte[] bytes, ProblemList problems) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            // some editors on Windows write a byte order mark
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notText) {
            problems.add(start, "bytes that are not UTF-8 text", "text in UTF-8");
            return null;
        }
    }
}
