package dev.poise.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

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
            List<String> committed = Files.readString(file).lines().toList();
            List<String> wanted = made.lines().toList();
            for (int i = 0; i < Math.max(committed.size(), wanted.size()); i++) {
                assertThat(i < committed.size() ? committed.get(i) : "nothing")
                        .as("line %d of %s; -Dpoise.update=true writes it anew", i + 1, file)
                        .isEqualTo(i < wanted.size() ? wanted.get(i) : "nothing");
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Hold the part of a file between two marker lines to what the code makes. */
    public static void assertPart(Path file, String name, String made) {
        try {
            String start = String.format(Locale.ROOT, "<!-- %s: made by code -->\n", name);
            String end = String.format(Locale.ROOT, "<!-- end of %s -->\n", name);
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
