package dev.poise.scenarios.batch;

import dev.poise.kernel.RunOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;

/**
 * Makes runs on a fixed number of threads: all of a plan, or any list of them. The result is the same for any number of threads. A run that fails costs
 * only itself.
 *
 * @param <R> what is kept of a run
 */
public final class Batch<R> {
    private final int runs;
    private final IntFunction<Run> which;
    private final Runner<R> runner;
    private final Progress progress;
    private final Cancellation cancellation;
    private final AtomicReferenceArray<Outcome<R>> outcomes;
    private final AtomicInteger next = new AtomicInteger();
    private int done;
    private int failed;

    private Batch(int runs, IntFunction<Run> which, Runner<R> runner, Progress progress, Cancellation cancellation) {
        this.runs = runs;
        this.which = which;
        this.runner = runner;
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
     * @return what became of every run
     * @throws VirtualMachineError when the machine gives up in one of the runs
     */
    public static <R> BatchResult<R> run(
            BatchPlan plan, Runner<R> runner, int jobs, Progress progress, Cancellation cancellation) {
        IntFunction<Run> which = run -> new Run(plan.arms().get(plan.armOf(run)), plan.seed(plan.replicationOf(run)));
        return new BatchResult<>(plan, new Batch<>(plan.runs(), which, runner, progress, cancellation).runOn(jobs));
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
     * @throws VirtualMachineError when the machine gives up in one of the runs
     */
    public static <R> List<Outcome<R>> run(
            List<Run> runs, Runner<R> runner, int jobs, Progress progress, Cancellation cancellation) {
        return new Batch<>(runs.size(), runs::get, runner, progress, cancellation).runOn(jobs);
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
            Outcome<R> outcome = outcome(which.apply(run));
            outcomes.set(run, outcome);
            tell(outcome instanceof Outcome.Failed);
        }
    }

    private Outcome<R> outcome(Run run) {
        try {
            return new Outcome.Done<>(runner.run(run.scenario(), run.seed()));
        } catch (Throwable thrown) {
            if (!RunOutcome.Failed.covers(thrown)) {
                throw thrown;
            }
            return new Outcome.Failed<>(inOneLine(thrown), thrown);
        }
    }

    private synchronized void tell(boolean hasFailed) {
        done++;
        failed += hasFailed ? 1 : 0;
        progress.ended(done, failed, runs);
    }

    private static String inOneLine(Throwable thrown) {
        String message = thrown.getMessage();
        String text = message == null || message.isBlank() ? thrown.getClass().getSimpleName() : message;
        return text.strip().replaceAll("\\s*\\R\\s*", " / ");
    }
}
