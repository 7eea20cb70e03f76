package dev.poise.experiments.batch;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What became of every run of a batch, by arm and replication; who ran what when leaves no trace. Immutable.
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
     * @param arm the position of the scenario
     * @param replication which one, from 0
     */
    public Outcome<R> outcome(int arm, int replication) {
        return outcomes.get(replication * plan.arms().size() + arm);
    }

    /**
     * Get what was kept of a run.
     *
     * @param arm the position of the scenario
     * @param replication which one, from 0
     * @return empty when it failed or was not made
     */
    public Optional<R> result(int arm, int replication) {
        return outcome(arm, replication) instanceof Outcome.Done<R> done
                ? Optional.of(done.result())
                : Optional.empty();
    }

    /** Get how many runs of an arm came to their end. */
    public int done(int arm) {
        return (int) replications()
                .filter(r -> outcome(arm, r) instanceof Outcome.Done)
                .count();
    }

    /** Get how many runs of an arm failed. */
    public int failed(int arm) {
        return (int) replications()
                .filter(r -> outcome(arm, r) instanceof Outcome.Failed)
                .count();
    }

    /** Tell whether the batch was stopped before all runs were made. */
    public boolean stoppedEarly() {
        return outcomes.stream().anyMatch(outcome -> outcome instanceof Outcome.NotRun);
    }

    private IntStream replications() {
        return IntStream.range(0, plan.replications());
    }
}
