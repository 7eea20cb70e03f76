package dev.poise.cluster;

import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.run.Engine;
import dev.poise.experiments.study.plan.Chunk;
import dev.poise.experiments.study.run.ChunkFiles;
import dev.poise.experiments.study.run.ChunkMaker;
import dev.poise.experiments.study.run.OpenStudy;
import dev.poise.experiments.study.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where a worker makes chunks: a folder of its own, with the files that define the study. Opening it checks what opening any folder of a
 * study checks: that the files are whole, and that the model here is the one that began the study. For one thread.
 */
final class Workspace implements AutoCloseable {
    private final Path folder;
    private final OpenStudy study;
    private final ChunkMaker maker;

    private Workspace(Path folder, OpenStudy study, ChunkMaker maker) {
        this.folder = folder;
        this.study = study;
        this.maker = maker;
    }

    /**
     * What was made.
     *
     * @param files what is in the files of the chunk, by name
     * @param failures how many of its runs failed
     */
    record Result(Map<String, byte[]> files, int failures) {}

    /**
     * Set up.
     *
     * @param definition the files that define the study, by name
     * @param engine what makes the runs
     * @throws StoreException when the study cannot be served here
     */
    static Workspace open(Map<String, byte[]> definition, Engine engine) {
        Path folder;
        try {
            folder = Files.createTempDirectory("poise-worker");
        } catch (IOException e) {
            throw new StoreException("no place for temporary files: " + e.getMessage());
        }
        try {
            for (Map.Entry<String, byte[]> file : definition.entrySet()) {
                Path place = folder.resolve(file.getKey()).normalize();
                if (!place.startsWith(folder)) {
                    throw new StoreException(String.format(Locale.ROOT, "%s is no file of a study", file.getKey()));
                }
                Files.createDirectories(place.resolveSibling(""));
                Files.write(place, file.getValue());
            }
            OpenStudy study = OpenStudy.open(folder, engine);
            return new Workspace(folder, study, new ChunkMaker(study, engine));
        } catch (IOException e) {
            remove(folder);
            throw new StoreException(String.format(Locale.ROOT, "cannot write to %s: %s", folder, e.getMessage()));
        } catch (StoreException unfit) {
            remove(folder);
            throw unfit;
        }
    }

    /** Make a chunk; empty when it was stopped. */
    Optional<Result> make(int group, int batch, List<Integer> points, Cancellation cancellation) {
        Set<Integer> wanted = Set.copyOf(points);
        Chunk chunk = study.plan().chunk(group, batch, wanted::contains);
        OptionalInt failures = maker.make(chunk, cancellation);
        return failures.isEmpty()
                ? Optional.empty()
                : Optional.of(new Result(ChunkFiles.take(study, chunk), failures.getAsInt()));
    }

    @Override
    public void close() {
        maker.close();
        remove(folder);
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException stays) {
            // in the folder for temporary files, where it is taken away by whoever cleans there
        }
    }
}
