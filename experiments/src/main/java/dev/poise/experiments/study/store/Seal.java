package dev.poise.experiments.study.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the part of {@link PartTable#RUNS} says of its chunk, so that damage shows without any other file: which study, which model, which
 * chunk, the checksums of the chunk's other files, and that of the part itself. It stands as text in the metadata of the part, under the
 * key {@code poise}:
 *
 * <pre>
 *   poise 2
 *   study 5f1d...          hash of the files that define the study
 *   model 09ac...          fingerprint of the model
 *   chunk part-g000000-b00000
 *   8d2e...  sprints/part-g000000-b00000.parquet
 *   seal 41bb...           SHA-256 of the part with zeros in place of these 64 digits
 * </pre>
 *
 * @param study hash of what defines the study
 * @param model fingerprint of the model
 * @param chunk which chunk
 * @param files checksums of the other files of the chunk, by their names inside the folder
 */
record Seal(String study, String model, String chunk, SortedMap<String, String> files) {
    private static final String BEGIN = "poise 2\nstudy ";
    private static final String END = "\nseal ";
    private static final String BLANK = "0".repeat(64);
    private static final Pattern FIELD = Pattern.compile("(study|model|chunk) (\\S+)");

    /** Behind the metadata of a part: its length in bytes, and a mark. */
    private static final int TRAILER = 8;

    Seal {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /**
     * A seal as it is found.
     *
     * @param seal what it says
     * @param intact whether the part is the one that was sealed, to the last bit
     */
    record Found(Seal seal, boolean intact) {}

    /** Write it as it goes into the metadata, with the part's own checksum left blank. */
    String text() {
        StringBuilder text = new StringBuilder(BEGIN)
                .append(study)
                .append("\nmodel ")
                .append(model)
                .append("\nchunk ")
                .append(chunk);
        files.forEach((name, sum) -> text.append('\n').append(sum).append("  ").append(name));
        return text.append(END).append(BLANK).append('\n').toString();
    }

    /** Fill in the part's own checksum. */
    static void press(Path part) {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            byte[] bytes = Files.readAllBytes(part);
            int at = sealAt(bytes);
            byte[] sum = Checksums.of(bytes).getBytes(StandardCharsets.US_ASCII);
            channel.write(ByteBuffer.wrap(sum), at);
        } catch (IOException e) {
            throw StoreException.of("write", part, e);
        }
    }

    /** Look for the seal of a part; empty when it has none that can be read. */
    static Optional<Found> in(byte[] part) {
        int at = sealAt(part);
        if (at < 0) {
            return Optional.empty();
        }
        String footer = footer(part);
        String text = footer.substring(footer.lastIndexOf(BEGIN), footer.lastIndexOf(END));
        SortedMap<String, String> fields = new TreeMap<>();
        SortedMap<String, String> files = new TreeMap<>();
        text.lines().forEach(line -> {
            Matcher field = FIELD.matcher(line);
            Matcher file = Checksums.LINE.matcher(line);
            if (file.matches()) {
                files.put(file.group(2), file.group(1));
            } else if (field.matches()) {
                fields.put(field.group(1), field.group(2));
            }
        });
        byte[] blank = part.clone();
        Arrays.fill(blank, at, at + BLANK.length(), (byte) '0');
        String noted = new String(part, at, BLANK.length(), StandardCharsets.US_ASCII);
        return Optional.of(new Found(
                new Seal(
                        fields.getOrDefault("study", ""),
                        fields.getOrDefault("model", ""),
                        fields.getOrDefault("chunk", ""),
                        files),
                Checksums.of(blank).equals(noted)));
    }

    /** Find where the part's own checksum stands; -1 when there is no seal. */
    private static int sealAt(byte[] part) {
        String footer = footer(part);
        int begin = footer.lastIndexOf(BEGIN);
        int end = footer.lastIndexOf(END);
        return begin < 0 || end < begin || end + END.length() + BLANK.length() > footer.length()
                ? -1
                : part.length - TRAILER - footer.length() + end + END.length();
    }

    /** Get the metadata of a part, a letter for each byte; empty when they cannot be found. */
    private static String footer(byte[] part) {
        if (part.length < TRAILER) {
            return "";
        }
        int length = ByteBuffer.wrap(part).order(ByteOrder.LITTLE_ENDIAN).getInt(part.length - TRAILER);
        return length < 0 || length > part.length - TRAILER
                ? ""
                : new String(part, part.length - TRAILER - length, length, StandardCharsets.ISO_8859_1);
    }
}
