package dev.poise.cluster;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** Files that arrive in pieces, because a message between programs has a limit. Pieces of one sender arrive in order. Not thread-safe. */
final class FileTransfer {
    /** Three bytes become four characters, and all of it has to fit into a frame of 256 KiB. */
    private static final int PIECE = 150_000;

    private static final int LONGEST_NAME = 300;
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]*+={0,2}");

    private final Map<String, ByteArrayOutputStream> files = new LinkedHashMap<>();

    /** Cut files into pieces. */
    static void send(Map<String, byte[]> files, BiConsumer<String, String> piece) {
        files.forEach((name, bytes) -> {
            int from = 0;
            do {
                int to = Math.min(bytes.length, from + PIECE);
                piece.accept(name, Base64.getEncoder().encodeToString(Arrays.copyOfRange(bytes, from, to)));
                from = to;
            } while (from < bytes.length);
        });
    }

    /**
     * Refuse what cannot be a piece of a file.
     *
     * @throws IllegalArgumentException when it cannot
     */
    static void check(String name, String piece) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "found a name of " + name.length() + " characters, expected that of a file");
        }
        if (piece.length() % 4 != 0 || !BASE64.matcher(piece).matches()) {
            throw new IllegalArgumentException("found something else for " + name + ", expected bytes in base 64");
        }
    }

    void add(String name, String piece) {
        files.computeIfAbsent(name, unused -> new ByteArrayOutputStream())
                .writeBytes(Base64.getDecoder().decode(piece));
    }

    /** Get all files that arrived since the last time. */
    Map<String, byte[]> take() {
        Map<String, byte[]> whole = new LinkedHashMap<>();
        files.forEach((name, bytes) -> whole.put(name, bytes.toByteArray()));
        files.clear();
        return whole;
    }
}
