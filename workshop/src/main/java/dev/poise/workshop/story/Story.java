package dev.poise.workshop.story;

import dev.poise.experiments.batch.BatchResult;
import dev.poise.experiments.run.SprintStory;
import dev.poise.metrics.CauseLedger;
import dev.poise.metrics.Metric;
import dev.poise.metrics.RunMetrics;
import dev.poise.statistics.Fan;
import dev.poise.team.events.Cause;
import java.util.List;
import java.util.Map;

/**
 * A story that was told. Immutable.
 *
 * @param plan what it is about
 * @param runs many runs of it
 * @param replication the run that is played: the one nearest to the medians of the four outcomes
 * @param rank its place among all by the Product Owner's exhaustion at the end, from 1 for the lowest
 * @param run that run
 * @param digest of everything that happens in it
 * @param sprints what happens in it
 * @param productOwnerCauses where the Product Owner's exhaustion came from in it, from the change on
 * @param teamCauses where the developers' exhaustion came from in it, averaged over developers
 * @param signs the record of every sign
 * @param atRisk in how many runs the Product Owner came to be at risk
 * @param fan the Product Owner's exhaustion over all runs
 */
public record Story(
        StoryPlan plan,
        BatchResult<RunMetrics> runs,
        int replication,
        int rank,
        RunMetrics run,
        String digest,
        List<SprintStory> sprints,
        Map<Cause, Double> productOwnerCauses,
        Map<Cause, Double> teamCauses,
        List<SignRecord> signs,
        int atRisk,
        Fan fan) {

    /** What a cause is booked under. */
    static final String EXHAUSTION = "exhaustion";

    /** Copies the lists. */
    public Story {
        sprints = List.copyOf(sprints);
        signs = List.copyOf(signs);
    }

    /** Get the seed of the run that is played. */
    public long seed() {
        return runs.plan().seed(replication);
    }

    /**
     * Get the runs of a story that came to their end.
     *
     * @param story the story
     */
    public static List<RunMetrics> ended(Story story) {
        return ended(story.runs, 0);
    }

    /** Get the runs of an alternative that came to their end. */
    static List<RunMetrics> ended(BatchResult<RunMetrics> runs, int alternative) {
        return java.util.stream.IntStream.range(0, runs.plan().replications())
                .mapToObj(r -> runs.result(alternative, r))
                .flatMap(java.util.Optional::stream)
                .toList();
    }

    static Fan fan(List<RunMetrics> runs) {
        return Fan.of(runs.stream().map(run -> run.series(Metric.PO_EXHAUSTION)).toArray(double[][]::new));
    }

    static Map<Cause, Double> causes(CauseLedger ledger, String whose) {
        return ledger.total(whose, EXHAUSTION);
    }
}
