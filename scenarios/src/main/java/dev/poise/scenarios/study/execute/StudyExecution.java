package dev.poise.scenarios.study.execute;

import dev.poise.readings.Reading;
import dev.poise.scenarios.batch.Cancellation;
import dev.poise.scenarios.study.plan.Chunk;
import dev.poise.scenarios.study.plan.PlannedRun;
import dev.poise.scenarios.study.plan.StudyPlan;
import dev.poise.scenarios.study.store.PartReader;
import dev.poise.scenarios.study.store.PartWriter;
import dev.poise.scenarios.study.store.RunResult;
import dev.poise.scenarios.study.store.Shard;
import dev.poise.scenarios.study.store.StudyFolder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Makes all chunks of a study that are not there yet. The parts are the same for any number of threads, shards and stops. */
public final class StudyExecution {
    private final StudyPlan plan;
    private final StudyFolder folder;
    private final RunMaker maker;
    private final Cancellation cancellation;
    private final StudyProgress progress;
    private final Work work;
    private long done;
    private long failed;
    private long made;

    private StudyExecution(
            StudyPlan plan,
            Shard shard,
            StudyFolder folder,
            RunMaker maker,
            StudyProgress progress,
            Cancellation cancellation) {
        this.plan = plan;
        this.folder = folder;
        this.maker = maker;
        this.progress = progress;
        this.cancellation = cancellation;
        this.work = new Work(plan, shard);
    }

    /**
     * How it went.
     *
     * @param made runs made in this session
     * @param failed runs of these that failed
     * @param complete whether all chunks of the shard are there
     */
    public record Ended(long made, long failed, boolean complete) {}

    /**
     * Make what is not there yet, and wait for it.
     *
     * @param plan what to run
     * @param shard which share of it
     * @param folder where parts go
     * @param maker makes a run
     * @param jobs how many threads, at least 1
     * @param progress is told of runs that end
     * @param cancellation stops between two runs; the chunks under way are given up
     * @return how it went
     * @throws dev.poise.scenarios.study.store.StoreException when parts cannot be written; what is there stays
     */
    public static Ended run(
            StudyPlan plan,
            Shard shard,
            StudyFolder folder,
            RunMaker maker,
            int jobs,
            StudyProgress progress,
            Cancellation cancellation) {
        if (jobs < 1) {
            throw new IllegalArgumentException("A study needs at least one thread, not " + jobs);
        }
        return new StudyExecution(plan, shard, folder, maker, progress, cancellation).runOn(jobs);
    }

    private Ended runOn(int jobs) {
        ExecutorService threads = Executors.newFixedThreadPool(jobs);
        List<Future<Boolean>> workers = new ArrayList<>();
        for (int i = 0; i < jobs; i++) {
            workers.add(threads.submit(this::work));
        }
        threads.shutdown();
        boolean complete = true;
        RuntimeException broken = null;
        for (Future<Boolean> worker : workers) {
            try {
                complete &= worker.get();
            } catch (InterruptedException e) {
                cancellation.cancel();
                Thread.currentThread().interrupt();
                complete = false;
            } catch (ExecutionException e) {
                cancellation.cancel();
                if (e.getCause() instanceof Error error) {
                    throw error;
                }
                if (broken == null) {
                    broken = (RuntimeException) e.getCause();
                }
            }
        }
        if (broken != null) {
            throw broken;
        }
        return new Ended(made, failed, complete);
    }

    /** Make chunk after chunk; tells whether there was nothing left to make. */
    private boolean work() throws InterruptedException {
        try (PartWriter writer = new PartWriter(folder, plan.study().outputs());
                PartReader reader = new PartReader(folder)) {
            while (true) {
                Optional<Chunk> next = work.next(cancellation::isCancelled);
                if (next.isEmpty()) {
                    return !cancellation.isCancelled();
                }
                boolean whole = false;
                try {
                    whole = make(next.get(), writer, reader);
                } finally {
                    if (!whole) {
                        work.givenUp();
                    }
                }
                if (!whole) {
                    return false;
                }
            }
        } catch (RuntimeException | Error broken) {
            // the others have no reason to go on
            cancellation.cancel();
            throw broken;
        }
    }

    private boolean make(Chunk chunk, PartWriter writer, PartReader reader) {
        List<Reading> watched = work.watched();
        if (folder.isDone(chunk.name())) {
            Map<Integer, double[][]> values = watched.isEmpty()
                    ? Map.of()
                    : reader.values(
                            List.of(chunk.name()),
                            watched,
                            plan.study().replications().most());
            work.made(chunk, values);
            tell(chunk.runs().size(), 0, 0);
            return true;
        }
        List<RunResult> results = new ArrayList<>();
        for (PlannedRun run : chunk.runs()) {
            if (cancellation.isCancelled()) {
                return false;
            }
            results.add(
                    plan.isTraced(run)
                            ? maker.makeTraced(run, folder.file("traces/run-%s.jsonl".formatted(run.id())))
                            : maker.make(run));
        }
        writer.write(chunk, results);
        work.made(chunk, watched.isEmpty() ? Map.of() : values(results, watched));
        long failures =
                results.stream().filter(RunResult.Failed.class::isInstance).count();
        tell(results.size(), results.size(), failures);
        return true;
    }

    private Map<Integer, double[][]> values(List<RunResult> results, List<Reading> watched) {
        Map<Integer, double[][]> values = new HashMap<>();
        for (RunResult result : results) {
            double[][] point = values.computeIfAbsent(result.run().point().id(), unused -> {
                double[][] empty =
                        new double[watched.size()][plan.study().replications().most()];
                Arrays.stream(empty).forEach(one -> Arrays.fill(one, Double.NaN));
                return empty;
            });
            if (result instanceof RunResult.Done ended) {
                for (int i = 0; i < watched.size(); i++) {
                    point[i][result.run().replication()] = ended.readings().get(watched.get(i));
                }
            }
        }
        return values;
    }

    private synchronized void tell(long ended, long now, long failures) {
        done += ended;
        made += now;
        failed += failures;
        progress.ended(done, failed, work.planned());
    }
}
