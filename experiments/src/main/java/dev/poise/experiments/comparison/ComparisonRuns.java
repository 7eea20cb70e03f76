package dev.poise.experiments.comparison;

import dev.poise.experiments.batch.Batch;
import dev.poise.experiments.batch.BatchPlan;
import dev.poise.experiments.batch.BatchResult;
import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.batch.Progress;
import dev.poise.experiments.batch.Runner;
import dev.poise.metrics.RunMetrics;
import dev.poise.team.TeamScenario;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Scenarios that are compared, and their paired runs. Immutable.
 *
 * @param plans the scenarios, the baseline first
 * @param onset when that begins in which they differ
 * @param runs their results
 */
public record ComparisonRuns(List<AlternativePlan> plans, Onset onset, BatchResult<RunMetrics> runs) {
    /** Copies the list. */
    public ComparisonRuns {
        plans = List.copyOf(plans);
    }

    /**
     * Make the runs.
     *
     * @param plans the scenarios as they are run, the baseline first
     * @param onset when that begins in which they differ
     * @param replications how many runs of each
     * @param seed the master seed
     * @param runner makes one run
     * @param jobs how many threads, at least 1; does not affect results
     * @param progress is told of every run that ends
     * @param cancellation stops it
     */
    public static ComparisonRuns make(
            List<AlternativePlan> plans,
            Onset onset,
            int replications,
            long seed,
            Runner<RunMetrics> runner,
            int jobs,
            Progress progress,
            Cancellation cancellation) {
        BatchPlan plan =
                new BatchPlan(plans.stream().map(AlternativePlan::scenario).toList(), replications, seed);
        return new ComparisonRuns(
                plans, onset, Batch.run(plan, RetainedMetrics.from(runner), jobs, progress, cancellation));
    }

    /** Get the names of the scenarios. */
    public List<String> names() {
        return plans.stream().map(AlternativePlan::name).toList();
    }

    /** Get the scenarios as they were run. */
    public List<TeamScenario> scenarios() {
        return runs.plan().alternatives();
    }

    /** Get how many runs of each scenario were asked for. */
    public int replications() {
        return runs.plan().replications();
    }

    /** Get the master seed. */
    public long seed() {
        return runs.plan().masterSeed();
    }

    /** Return whether somebody stopped it before all runs were made. */
    public boolean stoppedEarly() {
        return runs.stoppedEarly();
    }

    /** Return whether every scenario has a run that ended; else there is nothing to sum up. */
    public boolean areEnough() {
        return IntStream.range(0, plans.size()).allMatch(alternative -> runs.done(alternative) > 0);
    }

    /** List the runs that failed, replication by replication. */
    public List<FailedRun> failures() {
        return ComparisonBuilder.failures(plans, runs);
    }

    /** Compare every scenario with the first one. */
    public Comparison compare(Provenance provenance) {
        return ComparisonBuilder.compare(plans, onset, runs, provenance);
    }

    /** Sum them up as the curve that they were planned for. */
    public Curve draw(CurvePlan plan, Provenance provenance) {
        return CurveBuilder.draw(plan, runs, provenance);
    }
}
