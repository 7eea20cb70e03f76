package dev.poise.experiments.batch;

import dev.poise.kernel.RunOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * Makes runs on a fixed number of threads: all of a plan, any list of them, or whatever else can be done side by side. The result is
 * the same for any number of threads. What fails costs only itself.
 *
 * @param <R> what is kept of a run
 */
public final class Batch<R> {
    private final int runs;
    private final IntFunction<Outcome<R>> task;
    private final Progress progress;
    private final Cancellation cancellation;
    private final AtomicReferenceArray<Outcome<R>> outcomes;
    private final AtomicInteger next = new AtomicInteger();
    private int done;
    private int failed;

    private Batch(int runs, IntFunction<Outcome<R>> task, Progress progress, Cancellation cancellation) {
        this.runs = runs;
        this.task = task;
        this.progress = progress;
        this.cancellation = cancellation;
        this.outcomes = new AtomicReferenceArray<>(runs);
    }

    /**
     * Make all runs and wait for them. When the calling thread is interrupted or the cancellation is used, runs that have begun
     * are finished and the rest is left out.
     *
     * @param plan which runs
     * @param runner makes one run
     * @param jobs how many threads, at least 1
     * @param progress is told of every run that ends
     * @param cancellation stops the batch
     * @param <R> what is kept of a run
     * @return what became of every run, see {@link Attempt}
     */
    public static <R> BatchResult<R> run(
            BatchPlan plan, Runner<R> runner, int jobs, Progress progress, Cancellation cancellation) {
        IntFunction<Outcome<R>> task = run -> Attempt.make(
                () -> runner.run(plan.alternatives().get(plan.alternativeOf(run)), plan.seed(plan.replicationOf(run))));
        return new BatchResult<>(plan, new Batch<>(plan.runs(), task, progress, cancellation).runOn(jobs));
    }

    /**
     * Make the runs of a list and wait for them, in every way like those of a plan.
     *
     * @param runs which runs
     * @param runner makes one run
     * @param jobs how many threads, at least 1
     * @param progress is told of every run that ends
     * @param cancellation stops the batch
     * @param <R> what is kept of a run
     * @return what became of every run, in the order of the list
     */
    public static <R> List<Outcome<R>> run(
            List<Run> runs, Runner<R> runner, int jobs, Progress progress, Cancellation cancellation) {
        IntFunction<Outcome<R>> task = at -> Attempt.make(
                () -> runner.run(runs.get(at).scenario(), runs.get(at).seed()));
        return new Batch<>(runs.size(), task, progress, cancellation).runOn(jobs);
    }

    /**
     * Do the same with every one of a list and wait for all of it, in every way like the runs of a plan.
     *
     * @param all what is worked on; a task looks at nothing that another one changes
     * @param task works on one of them
     * @param jobs how many threads, at least 1
     * @param progress is told of every one that ends
     * @param cancellation stops it
     * @param <T> what is worked on
     * @param <R> what is kept
     * @return what became of every one, in the order of the list
     * @throws VirtualMachineError when the machine gives up in one of the tasks
     */
    public static <T, R> List<Outcome<R>> each(
            List<T> all, Function<T, R> task, int jobs, Progress progress, Cancellation cancellation) {
        return new Batch<>(all.size(), i -> outcome(() -> task.apply(all.get(i))), progress, cancellation).runOn(jobs);
    }

    private List<Outcome<R>> runOn(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("A batch needs at least one thread, not " + most);
        }
        int jobs = Math.max(1, Math.min(most, runs));
        ExecutorService threads = Executors.newFixedThreadPool(jobs);
        List<Future<?>> workers = new ArrayList<>();
        for (int i = 0; i < jobs; i++) {
            workers.add(threads.submit(this::work));
        }
        threads.shutdown();
        workers.forEach(this::await);
        List<Outcome<R>> all = new ArrayList<>();
        for (int i = 0; i < outcomes.length(); i++) {
            Outcome<R> outcome = outcomes.get(i);
            all.add(outcome == null ? new Outcome.NotRun<>() : outcome);
        }
        return all;
    }

    private void await(Future<?> worker) {
        boolean interrupted = false;
        while (true) {
            try {
                worker.get();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
                cancellation.cancel();
            } catch (ExecutionException e) {
                cancellation.cancel();
                if (e.getCause() instanceof Error error) {
                    throw error;
                }
                throw new IllegalStateException("A thread of the batch failed.", e.getCause());
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        for (int run = next.getAndIncrement(); run < runs; run = next.getAndIncrement()) {
            if (cancellation.isCancelled()) {
                return;
            }
            Outcome<R> outcome = task.apply(run);
            outcomes.set(run, outcome);
            tell(outcome instanceof Outcome.Failed);
        }
    }

    private static <R> Outcome<R> outcome(Supplier<R> task) {
        try {
            return new Outcome.Done<>(task.get());
        } catch (Throwable thrown) {
            if (!RunOutcome.Failed.covers(thrown)) {
                throw thrown;
            }
            return new Outcome.Failed<>(Attempt.inOneLine(thrown), thrown);
        }
    }

    private synchronized void tell(boolean hasFailed) {
        done++;
        failed += hasFailed ? 1 : 0;
        progress.ended(done, failed, runs);
    }
}
