package dev.poise.experiments.study.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.function.Supplier;

/** Keeps a second program out of a folder of a study. */
public final class FolderLock {
    private FolderLock() {}

    /**
     * Do some work while no other program works in a folder; a killed program lets go by itself.
     *
     * @param folder where; made when it is not there
     * @param work what is done
     * @param <R> what comes of it
     * @return what came of it
     * @throws StoreException when another program works there
     */
    public static <R> R holding(Path folder, Supplier<R> work) {
        FileChannel channel = hold(folder);
        try {
            return work.get();
        } finally {
            try {
                channel.close();
            } catch (IOException letGoAnyway) {
                // the lock ends with the program
            }
        }
    }

    /**
     * Do some work in a folder of a study, which has to be there, while no other program works in it.
     *
     * @param folder where; not made when it is not there
     * @param work what is done
     * @param <R> what comes of it
     * @return what came of it
     * @throws StoreException when it is no folder of a study, or another program works there
     */
    public static <R> R holdingStudy(Path folder, Supplier<R> work) {
        // first without the lock, which would make the folder
        Manifest.read(folder);
        return holding(folder, work);
    }

    private static FileChannel hold(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = null;
            try {
                lock = channel.tryLock();
            } catch (OverlappingFileLockException here) {
                // told below, as if it were another program
            }
            if (lock == null) {
                channel.close();
                throw new StoreException(String.format(Locale.ROOT, "another poise works in %s at the moment", folder));
            }
            return channel;
        } catch (IOException e) {
            throw StoreException.of("write", folder, e);
        }
    }
}
