package dev.poise.experiments.study.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The checksums of a folder's parts and tables, a line each, in the form that {@code sha256sum -c} checks. A line is added before its part gets to
 * its place. They are for other tools, and for the tables that follow from the parts; a part also carries a {@link Seal}. Thread-safe.
 */
final class Checksums {
    /** Their file. */
    static final String NAME = "SHA256SUMS";

    /** A line: checksum, name of the file. */
    static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

    private static final int BUFFER = 1 << 16;

    /** More than the checksums of the largest study take. */
    private static final long LONGEST = 64 << 20;

    private final Path file;

    Checksums(Path folder) {
        file = folder.resolve(NAME);
    }

    /** Compute the checksum of a file, 64 hexadecimal digits. */
    static String of(Path file) {
        requireFile(file);
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
        for (String line : lines()) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                sums.put(matcher.group(2), matcher.group(1));
            }
        }
        return sums;
    }

    /** Tell what is wrong with the file itself, a line each; nothing when it is not there. */
    synchronized List<String> mistakes() {
        List<String> mistakes = new ArrayList<>();
        int number = 0;
        for (String line : lines()) {
            number++;
            if (!LINE.matcher(line).matches()) {
                mistakes.add(String.format(
                        Locale.ROOT, "%s is garbled: line %d is no checksum and name of a file", NAME, number));
            }
        }
        return mistakes;
    }

    /** A pipe or a device may have no end. */
    private static void requireFile(Path file) {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw StoreException.of("read", file, new IOException("it is there, and no file"));
        }
    }

    private List<String> lines() {
        requireFile(file);
        try {
            if (Files.exists(file) && Files.size(file) > LONGEST) {
                throw new IOException("it has more than 64 MB");
            }
            return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.ISO_8859_1) : List.of();
        } catch (IOException e) {
            throw StoreException.of("read", file, e);
        }
    }

    /** Write all lines again, in the order of parts. */
    synchronized void write(SortedMap<String, String> sums) {
        StringBuilder text = new StringBuilder();
        sums.forEach((part, sum) -> text.append(line(part, sum)));
        Durable.write(file, text.toString());
    }
}
