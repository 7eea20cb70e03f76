package dev.poise.experiments.study.run;

import dev.poise.experiments.study.plan.Chunk;
import dev.poise.experiments.study.store.PartReader;
import dev.poise.experiments.study.store.StudyFolder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The chunks of a study that are not in its folder yet, handed out one by one to whoever makes them: threads of this program, or other
 * programs. What a stopping rule wants to know it reads from the parts, so it does not matter who wrote them and when. Thread-safe.
 */
public final class StudyWork implements AutoCloseable {
    private static final int TIMEOUT_MILLIS = 100;

    private final OpenStudy study;
    private final StudyFolder folder;
    private final StudyProgress progress;
    private final ChunkQueue work;
    private @Nullable PartReader reader;
    private long done;
    private long failed;
    private long made;

    /**
     * Look for what is left of a study.
     *
     * @param study which study; the share of it that its manifest names
     * @param progress is told of runs that are there
     */
    public StudyWork(OpenStudy study, StudyProgress progress) {
        this.study = study;
        this.folder = study.folder();
        this.progress = progress;
        this.work = new ChunkQueue(study.plan(), study.manifest().shard());
    }

    /**
     * Get a chunk to be made.
     *
     * @return empty when there is none at the moment: some may still follow from chunks under way, see {@link #isFinished}
     */
    public synchronized Optional<Chunk> poll() {
        Optional<Chunk> next = work.poll();
        while (next.isPresent() && folder.isDone(next.get().name())) {
            take(next.get());
            next = work.poll();
        }
        return next;
    }

    /**
     * Get a chunk to be made, waiting for one that may follow from others.
     *
     * @param stopped tells whether nobody wants to make more
     * @return empty when there is none left, or nobody wants any
     * @throws InterruptedException when the thread is interrupted
     */
    public synchronized Optional<Chunk> next(BooleanSupplier stopped) throws InterruptedException {
        while (!stopped.getAsBoolean()) {
            Optional<Chunk> next = poll();
            if (next.isPresent() || work.isFinished()) {
                return next;
            }
            wait(TIMEOUT_MILLIS);
        }
        return Optional.empty();
    }

    /**
     * Take notice that the parts of a chunk are in the folder.
     *
     * @param chunk one that was handed out here
     * @param failures how many of its runs failed
     */
    public synchronized void made(Chunk chunk, int failures) {
        made += chunk.runs().size();
        failed += failures;
        take(chunk);
        notifyAll();
    }

    /**
     * Take a chunk back that nobody makes any more.
     *
     * @param chunk one that was handed out here
     */
    public synchronized void givenUp(Chunk chunk) {
        work.givenUp(chunk);
        notifyAll();
    }

    /** Return whether all chunks are there. */
    public synchronized boolean isFinished() {
        return work.isFinished();
    }

    /** Get how it went so far. */
    public synchronized StudyMaker.Ended ended() {
        return new StudyMaker.Ended(made, failed, work.isFinished());
    }

    private void take(Chunk chunk) {
        work.made(chunk, values(chunk));
        done += chunk.runs().size();
        progress.ended(done, failed, work.planned());
    }

    private Map<Integer, double[][]> values(Chunk chunk) {
        if (work.watched().isEmpty()) {
            return Map.of();
        }
        if (reader == null) {
            reader = new PartReader(folder);
        }
        return reader.values(
                List.of(chunk.name()),
                work.watched(),
                study.plan().study().replications().most());
    }

    @Override
    public synchronized void close() {
        if (reader != null) {
            reader.close();
        }
    }
}
