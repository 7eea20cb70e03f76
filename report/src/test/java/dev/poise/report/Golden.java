package dev.poise.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is kept, and compared with byte for byte. */
public final class Golden {
    private static final String FLAG = "golden.update";

    private Golden() {}

    /** Compare with the file of that name, or write it when asked to. */
    public static void assertSame(String name, String text) throws IOException {
        Path file = Path.of("src/test/resources/golden", name);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (Boolean.getBoolean(FLAG)) {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        }
        assertThat(file)
                .as("made by: ./mvnw verify -pl report -am -D%s=true", FLAG)
                .exists();
        assertThat(text.equals(Files.readString(file)))
                .as("Same bytes as %s. When the change is meant: ./mvnw verify -pl report -am -D%s=true", file, FLAG)
                .isTrue();
    }
}
