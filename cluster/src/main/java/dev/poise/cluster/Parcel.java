package dev.poise.cluster;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Files that arrive in pieces, because a message between programs has a limit. Pieces of one sender arrive in order. Not thread-safe. */
final class Parcel {
    /** Three bytes become four characters, and all of it has to fit into a frame of 256 KiB. */
    private static final int PIECE = 150_000;

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
