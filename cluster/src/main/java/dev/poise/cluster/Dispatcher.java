package dev.poise.cluster;

import dev.poise.experiments.study.plan.Chunk;
import dev.poise.experiments.study.run.ChunkFiles;
import dev.poise.experiments.study.run.OpenStudy;
import dev.poise.experiments.study.run.StudyWork;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The work of a study as a leader sees it, on a thread of its own, since it reads and writes files and a leader must not wait. What is
 * asked first is answered first.
 */
final class Dispatcher implements AutoCloseable {
    private final OpenStudy study;
    private final StudyWork work;
    private final Map<String, byte[]> definition;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread made = new Thread(task, "poise-desk");
        made.setDaemon(true);
        return made;
    });

    Dispatcher(OpenStudy study, StudyWork work) {
        this.study = study;
        this.work = work;
        this.definition = study.definition();
    }

    /**
     * How things stand.
     *
     * @param chunk one to be made, if any was asked for and one is left
     * @param isAnswer whether this answers {@link #next}
     * @param finished whether all chunks are there
     */
    record Next(Optional<Chunk> chunk, boolean isAnswer, boolean finished) {}

    /** Get the files that a worker needs. */
    Map<String, byte[]> definition() {
        return definition;
    }

    /** Get a chunk to be made. */
    CompletionStage<Next> next() {
        return CompletableFuture.supplyAsync(() -> new Next(work.poll(), true, work.isFinished()), thread);
    }

    /** Put the files of a chunk into the folder of the study. */
    CompletionStage<Next> publish(Chunk chunk, Map<String, byte[]> files, int failures) {
        return CompletableFuture.supplyAsync(
                () -> {
                    ChunkFiles.put(study, chunk, files);
                    work.made(chunk, failures);
                    return new Next(Optional.empty(), false, work.isFinished());
                },
                thread);
    }

    /** Take a chunk back that nobody makes any more. */
    void giveBack(Chunk chunk) {
        thread.execute(() -> work.givenUp(chunk));
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
