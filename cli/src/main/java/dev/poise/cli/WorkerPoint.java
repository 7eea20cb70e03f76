package dev.poise.cli;

import dev.poise.readings.Reading;
import dev.poise.team.TeamScenario;
import java.util.List;

/**
 * A point that a worker is asked for, checked. Immutable.
 *
 * @param scenario what is run
 * @param readings which readings are told, at least one
 * @param replications how many runs
 * @param seed the master seed
 */
record WorkerPoint(TeamScenario scenario, List<Reading> readings, int replications, long seed) {
    /** Copies the list. */
    WorkerPoint {
        readings = List.copyOf(readings);
    }
}
