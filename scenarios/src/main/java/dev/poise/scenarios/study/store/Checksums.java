package dev.poise.scenarios.study.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The checksums of a folder's parts, a line each, in the form that {@code sha256sum -c} checks. A line is added before its part gets to
 * its place, so a part without a line was made by a version that wrote none, and nothing can be said of it. Thread-safe.
 */
final class Checksums {
    /** Their file. */
    static final String NAME = "SHA256SUMS";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");
    private static final int BUFFER = 1 << 16;

    private final Path file;

    Checksums(Path folder) {
        file = folder.resolve(NAME);
    }

    /** Compute the checksum of a file, 64 hexadecimal digits. */
    static String of(Path file) {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                digest.update(buffer, 0, length);
            }
        } catch (IOException e) {
            throw StoreException.of("read", file, e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Compute the checksum of what will be in a file. */
    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256, this one has not.", e);
        }
    }

    /** Add a line; of two lines about a part the later one counts. */
    synchronized void add(String part, String sum) {
        try {
            Files.writeString(file, line(part, sum), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw StoreException.of("write", file, e);
        }
    }

    private static String line(String part, String sum) {
        return sum + "  " + part + "\n";
    }

    /** Read all whole lines: sums by part, in the order of parts. */
    synchronized SortedMap<String, String> read() {
        SortedMap<String, String> sums = new TreeMap<>();
        if (Files.exists(file)) {
            try {
                for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
                    Matcher matcher = LINE.matcher(line);
                    if (matcher.matches()) {
                        sums.put(matcher.group(2), matcher.group(1));
                    }
                }
            } catch (IOException e) {
                throw StoreException.of("read", file, e);
            }
        }
        return sums;
    }

    /** Write all lines anew, in the order of parts. */
    synchronized void write(SortedMap<String, String> sums) {
        StringBuilder text = new StringBuilder();
        sums.forEach((part, sum) -> text.append(line(part, sum)));
        Durable.write(file, text.toString());
    }
}
