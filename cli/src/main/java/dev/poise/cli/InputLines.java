package dev.poise.cli;

import dev.poise.scenarios.document.Utf8;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;

/**
 * Lines of UTF-8 from another program. However long a line is, no more than {@value #LONGEST} bytes of it are held, and what comes after
 * it is read as usual. Not thread-safe.
 */
final class InputLines {
    /** How many bytes a line may have; as many as the file of a scenario. */
    static final int LONGEST = 256 * 1024;

    private final InputStream in;
    private int number;

    InputLines(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /** A line. */
    sealed interface Line {
        /** Get its number, from 1. */
        int number();

        /**
         * A line that can be read.
         *
         * @param number its number, from 1
         * @param text what stands in it, without its end
         */
        record Text(int number, String text) implements Line {}

        /**
         * A line that cannot be read.
         *
         * @param number its number, from 1
         * @param found what is there
         * @param expected what should be
         */
        record Unreadable(int number, String found, String expected) implements Line {}
    }

    /**
     * Read the next line.
     *
     * @return empty when there is none
     * @throws IOException when nothing can be read any more
     */
    Optional<Line> next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long length = 0;
        int one = in.read();
        if (one < 0) {
            return Optional.empty();
        }
        number++;
        for (; one >= 0 && one != '\n'; one = in.read()) {
            length++;
            if (length <= LONGEST) {
                bytes.write(one);
            }
        }
        return Optional.of(
                length > LONGEST
                        ? new Line.Unreadable(number, "more than " + LONGEST / 1024 + " kB", "a line of at most that")
                        : decoded(bytes.toByteArray()));
    }

    private Line decoded(byte[] bytes) {
        try {
            String text = Utf8.decode(bytes);
            // some programs on Windows write a byte order mark first, and carriage returns
            int from = number == 1 && text.startsWith("\uFEFF") ? 1 : 0;
            return new Line.Text(number, text.substring(from, text.length() - (text.endsWith("\r") ? 1 : 0)));
        } catch (CharacterCodingException notText) {
            return new Line.Unreadable(number, "bytes that are not UTF-8 text", "text in UTF-8");
        }
    }
}
