package dev.poise.experiments.study.run;

import dev.poise.experiments.study.plan.Chunk;
import dev.poise.experiments.study.plan.PlannedRun;
import dev.poise.experiments.study.store.PartTable;
import dev.poise.experiments.study.store.StoreException;
import dev.poise.experiments.study.store.StudyFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The files of a chunk on their way from the folder in which it was made to the folder of the study. */
public final class ChunkFiles {
    private ChunkFiles() {}

    /** Name the files of a chunk, in the order in which they are written: the part that makes it count comes last. */
    static List<String> names(OpenStudy study, Chunk chunk) {
        List<String> names = new ArrayList<>();
        chunk.runs().stream()
                .filter(study.plan()::isTraced)
                .map(PlannedRun::id)
                .map(StudyFolder::traceName)
                .forEach(names::add);
        for (PartTable table : PartTable.of(study.plan().study().outputs())) {
            names.add(StudyFolder.partName(table, chunk.name()));
        }
        return names;
    }

    /**
     * Take the files of a chunk out of the folder in which it was made.
     *
     * @param study a study with that folder
     * @param chunk a chunk that was made there
     * @return what is in the files, by name
     * @throws StoreException when they cannot be read
     */
    public static Map<String, byte[]> take(OpenStudy study, Chunk chunk) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : names(study, chunk)) {
            Path file = study.folder().file(name);
            try {
                files.put(name, Files.readAllBytes(file));
                Files.delete(file);
            } catch (IOException e) {
                throw new StoreException(String.format(Locale.ROOT, "cannot read %s: %s", file, e.getMessage()));
            }
        }
        return files;
    }

    /**
     * Put the files of a chunk into the folder of the study. A chunk that is there is done, and stays as it is.
     *
     * @param study the study
     * @param chunk which chunk
     * @param files what is in the files, by name
     * @throws StoreException when they cannot be written
     * @throws IllegalArgumentException when these are not the files of the chunk
     */
    public static void put(OpenStudy study, Chunk chunk, Map<String, byte[]> files) {
        List<String> names = names(study, chunk);
        if (!files.keySet().equals(new LinkedHashSet<>(names))) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%s has the files %s, not %s", chunk.name(), names, files.keySet()));
        }
        if (!study.folder().isDone(chunk.name())) {
            names.forEach(name -> study.folder().write(name, files.getOrDefault(name, new byte[0])));
        }
    }
}
