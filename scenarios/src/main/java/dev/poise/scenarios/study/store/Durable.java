package dev.poise.scenarios.study.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** Files that are either whole and on the disk, or not there. */
final class Durable {
    private Durable() {}

    /** Bring a finished file to the disk and move it to its place at once. */
    static void publish(Path temporary, Path place) {
        try {
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE);
            bringToDisk(place.resolveSibling(""));
        } catch (IOException e) {
            throw StoreException.of("write", place, e);
        }
    }

    /** Write a whole text file; the old one stays until the new one is there. */
    static void write(Path file, String text) {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Write a whole file; the old one stays until the new one is there. */
    static void write(Path file, byte[] bytes) {
        Path temporary = file.resolveSibling(String.format(
                Locale.ROOT,
                ".%s.%d.tmp",
                file.getFileName(),
                ProcessHandle.current().pid()));
        try {
            Files.createDirectories(file.resolveSibling(""));
            Files.write(temporary, bytes);
        } catch (IOException e) {
            throw StoreException.of("write", file, e);
        }
        publish(temporary, file);
    }

    /** The entry in the folder has to be on the disk, too. Some systems cannot open a folder; they have no need to. */
    private static void bringToDisk(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notHere) {
            // the move itself is done
        }
    }
}
