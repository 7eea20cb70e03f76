package dev.poise.experiments.study.run;

import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.run.Engine;
import dev.poise.experiments.study.plan.Chunk;
import dev.poise.experiments.study.search.Generations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Makes all chunks of a study that are not there yet. The parts are the same for any number of threads, shards and stops. */
public final class StudyExecution {
    private final OpenStudy study;
    private final Engine engine;
    private final Cancellation cancellation;
    private final StudyWork work;
    private final KnownRuns known;

    private StudyExecution(OpenStudy study, Engine engine, StudyWork work, KnownRuns known, Cancellation cancellation) {
        this.known = known;
        this.study = study;
        this.engine = engine;
        this.work = work;
        this.cancellation = cancellation;
    }

    /**
     * Make what is not there yet, and wait for it.
     *
     * @param study what to run and where parts go
     * @param engine what makes the runs
     * @param jobs how many threads, at least 1
     * @param progress is told of runs that end
     * @param cancellation stops between two runs; the chunks under way are given up
     * @return how it went
     * @throws dev.poise.experiments.study.store.StoreException when parts cannot be written; what is there stays
     */
    public static StudyMaker.Ended run(
            OpenStudy study, Engine engine, int jobs, StudyProgress progress, Cancellation cancellation) {
        return run(study, engine, jobs, KnownRuns.NONE, progress, cancellation);
    }

    /**
     * Make what is not there yet and no other study has made, and wait for it.
     *
     * @param study what to run and where parts go
     * @param engine what makes the runs
     * @param jobs how many threads, at least 1
     * @param known runs that are taken from another study
     * @param progress is told of runs that end
     * @param cancellation stops between two runs; the chunks under way are given up
     * @return how it went
     * @throws dev.poise.experiments.study.store.StoreException when parts cannot be written; what is there stays
     */
    public static StudyMaker.Ended run(
            OpenStudy study,
            Engine engine,
            int jobs,
            KnownRuns known,
            StudyProgress progress,
            Cancellation cancellation) {
        if (jobs < 1) {
            throw new IllegalArgumentException("A study needs at least one thread, not " + jobs);
        }
        StudyMaker making = (part, told) -> makeAll(part, engine, jobs, known, told, cancellation);
        return Generations.isSearch(study.plan())
                ? SearchExecution.run(study, engine, progress, cancellation, making)
                : making.make(study, progress);
    }

    private static StudyMaker.Ended makeAll(
            OpenStudy study,
            Engine engine,
            int jobs,
            KnownRuns known,
            StudyProgress progress,
            Cancellation cancellation) {
        try (StudyWork work = new StudyWork(study, progress)) {
            new StudyExecution(study, engine, work, known, cancellation).runOn(jobs);
            study.folder().sortChecksums();
            return work.ended();
        }
    }

    private void runOn(int jobs) {
        ExecutorService threads = Executors.newFixedThreadPool(jobs);
        List<Future<?>> workers = new ArrayList<>();
        for (int i = 0; i < jobs; i++) {
            workers.add(threads.submit(this::work));
        }
        threads.shutdown();
        boolean interrupted = false;
        Throwable broken = null;
        for (Future<?> worker : workers) {
            while (!worker.isDone()) {
                interrupted |= isInterruptedWhileWaitingFor(worker);
            }
            if (broken == null) {
                broken = failure(worker);
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (broken instanceof Error error) {
            throw error;
        }
        if (broken != null) {
            throw (RuntimeException) broken;
        }
    }

    /** Wait until a worker has ended. All workers are waited for, also when one has failed: none may write when the folder is finished. */
    private boolean isInterruptedWhileWaitingFor(Future<?> worker) {
        try {
            worker.get();
        } catch (InterruptedException e) {
            cancellation.cancel();
            return true;
        } catch (ExecutionException e) {
            cancellation.cancel();
        }
        return false;
    }

    private static @Nullable Throwable failure(Future<?> ended) {
        try {
            ended.get();
            return null;
        } catch (ExecutionException e) {
            return e.getCause();
        } catch (InterruptedException e) {
            throw new IllegalStateException("an ended worker is not waited for", e);
        }
    }

    /** Make chunk after chunk, until there is none left. */
    private void work() {
        try (ChunkMaker maker = new ChunkMaker(study, engine, known)) {
            Optional<Chunk> next = work.next(cancellation::isCancelled);
            while (next.isPresent()) {
                make(next.get(), maker);
                next = work.next(cancellation::isCancelled);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error broken) {
            // the others have no reason to go on
            cancellation.cancel();
            throw broken;
        }
    }

    private void make(Chunk chunk, ChunkMaker maker) {
        OptionalInt failures = OptionalInt.empty();
        try {
            failures = maker.make(chunk, cancellation);
        } finally {
            if (failures.isEmpty()) {
                work.givenUp(chunk);
            }
        }
        failures.ifPresent(count -> work.made(chunk, count));
    }
}
