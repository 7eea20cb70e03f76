package dev.poise.evidence.claims.evaluation;

import dev.poise.experiments.batch.Batch;
import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.batch.Outcome;
import dev.poise.experiments.batch.Progress;
import dev.poise.experiments.run.Engine;
import java.util.ArrayList;
import java.util.List;

/**
 * What runs are made with.
 *
 * @param engine runs one team
 * @param seed the master seed that all seeds are derived from
 * @param jobs how many threads, at least 1; does not affect results
 * @param progress is told of every run that ends
 * @param cancellation stops everything
 */
public record RunEnvironment(Engine engine, long seed, int jobs, Progress progress, Cancellation cancellation) {

    /** Work with a machine that has one thread and tells nobody. */
    @FunctionalInterface
    public interface Work<T, R> {
        /** Do it. */
        R on(T what, RunEnvironment alone);
    }

    /**
     * Work on every one of a list, as many side by side as there are threads, each on one thread.
     *
     * @param all what is worked on
     * @param work does it
     * @return the results, in the order of the list
     * @throws RunsInterruptedException when it was cancelled
     */
    public <T, R> List<R> each(List<T> all, Work<T, R> work) {
        RunEnvironment alone = new RunEnvironment(engine, seed, 1, Progress.NONE, cancellation);
        List<R> done = new ArrayList<>();
        for (Outcome<R> outcome : Batch.each(all, one -> work.on(one, alone), jobs, progress, cancellation)) {
            if (outcome instanceof Outcome.Done<R> result) {
                done.add(result.result());
            } else if (outcome instanceof Outcome.Failed<R> failed && !cancellation.isCancelled()) {
                throw new IllegalStateException(failed.message(), failed.cause());
            } else {
                throw new RunsInterruptedException();
            }
        }
        return done;
    }
}
