package dev.poise.workshop.story;

import dev.poise.experiments.run.SprintStory;
import dev.poise.metrics.RunMetrics;
import java.util.List;

/**
 * One year of one team that can be played, next to the normal year of the same team with the same luck. Immutable.
 *
 * @param replication which of the many, from 0
 * @param rank its place among all by the Product Owner's exhaustion at the end, from 1 for the lowest
 * @param developersRank its place by the developers'
 * @param seed the seed of every draw
 * @param run the year with the change
 * @param normal the year without it
 * @param sprints what happens in the year with the change
 * @param productOwner where the Product Owner's exhaustion came from
 * @param developers where the developers' exhaustion came from, averaged over developers
 */
public record Year(
        int replication,
        int rank,
        int developersRank,
        long seed,
        RunMetrics run,
        RunMetrics normal,
        List<SprintStory> sprints,
        Sources productOwner,
        Sources developers) {

    /** Copies the list. */
    public Year {
        sprints = List.copyOf(sprints);
    }
}
