package dev.poise.experiments.batch;

import dev.poise.random.KeyedRandom;
import dev.poise.team.TeamScenario;
import java.util.List;
import java.util.Locale;

/**
 * Which runs a batch is made of. Replication r has the same seed in every alternative, so that runs can be compared in pairs. Immutable.
 *
 * @param alternatives the scenarios, at least one
 * @param replications how many runs of each, at least one
 * @param masterSeed the seed that all seeds are derived from
 */
public record BatchPlan(List<TeamScenario> alternatives, int replications, long masterSeed) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException when there is nothing to run
     */
    public BatchPlan {
        alternatives = List.copyOf(alternatives);
        if (alternatives.isEmpty() || replications < 1) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "A batch has runs, not %d scenarios and %d replications.",
                    alternatives.size(),
                    replications));
        }
    }

    /** Get the number of runs in all. */
    public int runs() {
        return Math.multiplyExact(alternatives.size(), replications);
    }

    /**
     * Get the seed of a replication, the same for every alternative.
     *
     * @param replication which one, from 0
     */
    public long seed(int replication) {
        return KeyedRandom.key(masterSeed, replication);
    }

    /** Get the alternative of a run: all alternatives of replication 0 come first, then those of replication 1, so that a stop leaves pairs. */
    int alternativeOf(int run) {
        return run % alternatives.size();
    }

    int replicationOf(int run) {
        return run / alternatives.size();
    }
}
