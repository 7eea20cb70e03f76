package dev.poise.experiments.batch;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What became of every run of a batch, by alternative and replication; who ran what when leaves no trace. Immutable.
 *
 * @param <R> what is kept of a run
 */
public final class BatchResult<R> {
    private final BatchPlan plan;
    private final List<Outcome<R>> outcomes;

    BatchResult(BatchPlan plan, List<Outcome<R>> outcomes) {
        this.plan = plan;
        this.outcomes = List.copyOf(outcomes);
    }

    /** Get what was to be run. */
    public BatchPlan plan() {
        return plan;
    }

    /**
     * Get what became of a run.
     *
     * @param alternative the position of the scenario
     * @param replication which one, from 0
     */
    public Outcome<R> outcome(int alternative, int replication) {
        return outcomes.get(replication * plan.alternatives().size() + alternative);
    }

    /**
     * Get what was kept of a run.
     *
     * @param alternative the position of the scenario
     * @param replication which one, from 0
     * @return empty when it failed or was not made
     */
    public Optional<R> result(int alternative, int replication) {
        return outcome(alternative, replication) instanceof Outcome.Done<R> done
                ? Optional.of(done.result())
                : Optional.empty();
    }

    /** Get how many runs of an alternative came to their end. */
    public int done(int alternative) {
        return (int) replications()
                .filter(r -> outcome(alternative, r) instanceof Outcome.Done)
                .count();
    }

    /** Get how many runs of an alternative failed. */
    public int failed(int alternative) {
        return (int) replications()
                .filter(r -> outcome(alternative, r) instanceof Outcome.Failed)
                .count();
    }

    /** Return whether the batch was stopped before all runs were made. */
    public boolean stoppedEarly() {
        return outcomes.stream().anyMatch(outcome -> outcome instanceof Outcome.NotRun);
    }

    private IntStream replications() {
        return IntStream.range(0, plan.replications());
    }
}
