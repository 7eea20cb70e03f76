package dev.poise.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that are committed and made by code. Run the tests with {@code -Dpoise.update=true} to write them anew. */
public final class Golden {
    private Golden() {}

    /** Hold a whole file to what the code makes. */
    public static void assertEqual(Path file, String made) {
        try {
            if (Boolean.getBoolean("poise.update")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, made);
            }
            assertThat(Files.readString(file))
                    .as("%s differs from what the code makes; -Dpoise.update=true writes it anew", file)
                    .isEqualTo(made);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Hold the part of a file between two marker lines to what the code makes. */
    public static void assertPart(Path file, String name, String made) {
        try {
            String start = "<!-- %s: made by code -->\n".formatted(name);
            String end = "<!-- end of %s -->\n".formatted(name);
            String text = Files.readString(file);
            int from = text.indexOf(start) + start.length();
            int to = text.indexOf(end);
            assertThat(to).as("markers of %s in %s", name, file).isGreaterThanOrEqualTo(from);
            assertEqual(file, text.substring(0, from) + made + text.substring(to));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
