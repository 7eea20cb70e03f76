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

/**
 * Makes all runs of a plan on a fixed number of threads. The result is the same for any number of threads. A run that fails costs
 * only itself.
 *
 * @param <R> what is kept of a run
 */
public final class Batch<R> {
    private final BatchPlan plan;
    private final Runner<R> runner;
    private final Progress progress;
    private final Cancellation cancellation;
    private final AtomicReferenceArray<Outcome<R>> outcomes;
    private final AtomicInteger next = new AtomicInteger();
    private int done;
    private int failed;

    private Batch(BatchPlan plan, Runner<R> runner, Progress progress, Cancellation cancellation) {
        this.plan = plan;
        this.runner = runner;
        this.progress = progress;
        this.cancellation = cancellation;
        this.outcomes = new AtomicReferenceArray<>(plan.runs());
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
        if (jobs < 1) {
            throw new IllegalArgumentException("A batch needs at least one thread, not " + jobs);
        }
        return new Batch<>(plan, runner, progress, cancellation).runOn(Math.min(jobs, plan.runs()));
    }

    private BatchResult<R> runOn(int jobs) {
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
        return new BatchResult<>(plan, all);
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
        for (int run = next.getAndIncrement(); run < plan.runs(); run = next.getAndIncrement()) {
            if (cancellation.isCancelled()) {
                return;
            }
            Outcome<R> outcome = outcome(plan.armOf(run), plan.replicationOf(run));
            outcomes.set(run, outcome);
            tell(outcome instanceof Outcome.Failed);
        }
    }

    private Outcome<R> outcome(int arm, int replication) {
        try {
            return new Outcome.Done<>(runner.run(plan.arms().get(arm), plan.seed(replication)));
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
        progress.ended(done, failed, plan.runs());
    }

    private static String inOneLine(Throwable thrown) {
        String message = thrown.getMessage();
        String text = message == null || message.isBlank() ? thrown.getClass().getSimpleName() : message;
        return text.strip().replaceAll("\\s*\\R\\s*", " / ");
    }
}
