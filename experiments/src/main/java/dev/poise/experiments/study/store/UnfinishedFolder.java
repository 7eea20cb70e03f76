package dev.poise.experiments.study.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder inside that of a study which was begun by a program that was killed before it had a manifest. */
public final class UnfinishedFolder {
    private UnfinishedFolder() {}

    /**
     * Take it away.
     *
     * @param folder where; nothing happens when it is not there, or has a manifest
     * @throws StoreException when it cannot be taken away
     */
    public static void takeAway(Path folder) {
        if (!Files.exists(folder) || StudyFolder.isStudy(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw StoreException.of("write", folder, e);
        }
    }
}
