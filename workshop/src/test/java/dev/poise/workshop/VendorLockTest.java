package dev.poise.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VendorLockTest {
    private static final Path VENDOR = Path.of("src/main/resources/dev/poise/workshop/web/vendor");

    private static List<String[]> lines() throws IOException {
        return Files.readAllLines(Path.of("vendor.lock")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" ", -1))
                .toList();
    }

    @Test
    void shouldServeTheFilesOfOthersAsTheyWereTaken() throws IOException {
        Map<String, String> locked = lines().stream().collect(Collectors.toMap(line -> line[0], line -> line[5]));
        try (Stream<Path> files = Files.list(VENDOR)) {
            Map<String, String> found =
                    files.collect(Collectors.toMap(file -> file.getFileName().toString(), VendorLockTest::sha256));
            assertThat(found).isEqualTo(locked);
        }
    }

    @Test
    void shouldNameEveryPackageInTheNotice() throws IOException {
        String notice = Files.readString(Path.of("../NOTICE"));
        for (String[] line : lines()) {
            assertThat(notice).containsIgnoringCase(line[1]);
            assertThat(line[4]).isIn("MIT", "Apache-2.0");
        }
    }

    private static String sha256(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
