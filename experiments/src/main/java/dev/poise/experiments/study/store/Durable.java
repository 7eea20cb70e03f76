package dev.poise.experiments.study.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** Files that are either whole and on the disk, or not there. */
public final class Durable {
    /** A name that is as long as names may be leaves no room for more. */
    private static final int LONGEST_PART = 40;

    private Durable() {}

    /** Bring a finished file to the disk and move it to its place at once. */
    static void publish(Path temporary, Path place) {
        try {
            force(temporary);
            Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE);
            bringToDisk(place.resolveSibling(""));
        } catch (IOException e) {
            throw StoreException.of("write", place, e);
        }
    }

    /**
     * Write a whole text file, as UTF-8; the old one stays until the new one is there.
     *
     * @param file where; its folder is made when it is not there
     * @param text what is in it
     * @throws StoreException when it cannot be written; then nothing is left of it
     */
    public static void write(Path file, String text) {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Write a whole file; the old one stays until the new one is there. */
    static void write(Path file, byte[] bytes) {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new StoreException(String.format(Locale.ROOT, "cannot write %s: it is there, and no file", file));
        }
        Path temporary = temporary(file);
        try {
            Files.createDirectories(file.resolveSibling(""));
            Files.write(temporary, bytes);
            publish(temporary, file);
        } catch (IOException e) {
            throw StoreException.of("write", file, e);
        } finally {
            delete(temporary);
        }
    }

    /**
     * Write a whole text file, as UTF-8, where none is.
     *
     * @param file where, in a folder that is there
     * @param text what is in it
     * @return false when something is there already, which stays as it is, whenever it has appeared
     * @throws StoreException when it cannot be written; then nothing is left of it
     */
    public static boolean create(Path file, String text) {
        return create(file, temporary -> Files.writeString(temporary, text));
    }

    /** Writes what will be in a file. */
    @FunctionalInterface
    public interface Writing {
        /** Write all of it to a file that is moved to its place afterwards. */
        void to(Path temporary) throws IOException;
    }

    /**
     * Write a whole file where none is.
     *
     * @param file where, in a folder that is there
     * @param writing writes it
     * @return false when something is there already, which stays as it is, whenever it has appeared
     * @throws StoreException when it cannot be written; then nothing is left of it
     */
    public static boolean create(Path file, Writing writing) {
        Path temporary = temporary(file);
        try {
            writing.to(temporary);
            return publishNew(temporary, file);
        } catch (IOException e) {
            throw StoreException.of("write", file, e);
        } finally {
            delete(temporary);
        }
    }

    /**
     * Bring a finished file to the disk, and let it appear at its place if nothing is there.
     *
     * @param temporary the file, in the folder of its place
     * @param place where it belongs
     * @return false when something is there already
     * @throws IOException when it cannot be put there
     */
    private static boolean publishNew(Path temporary, Path place) throws IOException {
        force(temporary);
        try {
            // a second name for a file replaces nothing, whoever else is at it
            Files.createLink(place, temporary);
        } catch (FileAlreadyExistsException there) {
            return false;
        } catch (UnsupportedOperationException | FileSystemException noSecondNames) {
            if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
                return false;
            }
            Files.move(temporary, place);
        }
        bringToDisk(place.resolveSibling(""));
        return true;
    }

    private static Path temporary(Path file) {
        String name = String.valueOf(file.getFileName());
        return file.resolveSibling(String.format(
                Locale.ROOT,
                ".%s.%d-%d.tmp",
                name.substring(0, Math.min(LONGEST_PART, name.length())),
                ProcessHandle.current().pid(),
                Thread.currentThread().getId()));
    }

    private static void delete(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException stays) {
            // hidden, and never read
        }
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
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
