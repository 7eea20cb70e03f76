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
 * @param more what is told of each metric besides its average
 */
record WorkerPoint(TeamScenario scenario, List<Metric> metrics, int replications, long seed, More more) {
    /** Copies the list. */
    WorkerPoint {
        metrics = List.copyOf(metrics);
    }

    /**
     * What is told besides averages.
     *
     * @param values whether the value of each run is told
     * @param quantiles probabilities, 0..1, of the quantiles over runs that are told; empty for none
     * @param series whether the average in each sprint is told
     */
    record More(boolean values, List<Double> quantiles, boolean series) {
        /** Nothing more. */
        static final More NOTHING = new More(false, List.of(), false);

        /** Copies the list. */
        More {
            quantiles = List.copyOf(quantiles);
        }
    }
}
