package dev.poise.cli;

import dev.poise.metrics.Metric;
import dev.poise.team.TeamScenario;
import java.util.List;

/**
 * A point that a worker is asked for, checked. Immutable.
 *
 * @param scenario what is run
 * @param metrics which metrics are told, at least one
 * @param replications how many runs
 * @param seed the master seed
 */
record WorkerPoint(TeamScenario scenario, List<Metric> metrics, int replications, long seed) {
    /** Copies the list. */
    WorkerPoint {
        metrics = List.copyOf(metrics);
    }
}
