package dev.poise.experiments.batch;

import dev.poise.random.Chance;
import dev.poise.team.TeamScenario;
import java.util.List;
import java.util.Locale;

/**
 * Which runs a batch is made of. Replication r has the same seed in every arm, so that runs can be compared in pairs. Immutable.
 *
 * @param arms the scenarios, at least one
 * @param replications how many runs of each, at least one
 * @param masterSeed the seed that all seeds are derived from
 */
public record BatchPlan(List<TeamScenario> arms, int replications, long masterSeed) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException when there is nothing to run
     */
    public BatchPlan {
        arms = List.copyOf(arms);
        if (arms.isEmpty() || replications < 1) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "A batch has runs, not %d scenarios and %d replications.", arms.size(), replications));
        }
    }

    /** Get the number of runs in all. */
    public int runs() {
        return Math.multiplyExact(arms.size(), replications);
    }

    /**
     * Get the seed of a replication, the same for every arm.
     *
     * @param replication which one, from 0
     */
    public long seed(int replication) {
        return Chance.key(masterSeed, replication);
    }

    /** Get the arm of a run: all arms of replication 0 come first, then those of replication 1, so that a stop leaves pairs. */
    int armOf(int run) {
        return run % arms.size();
    }

    int replicationOf(int run) {
        return run / arms.size();
    }
}
