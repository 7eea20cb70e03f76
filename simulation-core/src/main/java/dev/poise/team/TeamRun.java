package dev.poise.team;

import dev.poise.kernel.InProcessEngine;
import dev.poise.kernel.Observer;
import dev.poise.kernel.RunLabel;
import dev.poise.kernel.RunOutcome;
import dev.poise.metrics.MetricCollector;
import dev.poise.metrics.RunMetrics;
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
        return new InProcessEngine().run(new RunLabel(scenario.name(), seed), Team.cast(scenario, seed), observers);
    }

    /**
     * Run a team and sum it up, without trace and digest.
     *
     * @param scenario what to run
     * @param seed the seed of every draw
     * @return the metrics of the run
     * @throws RunFailedException when a role threw
     */
    public static RunMetrics metrics(TeamScenario scenario, long seed) {
        MetricCollector collector = new MetricCollector(scenario.settings());
        RunOutcome outcome = run(scenario, seed, List.of(collector));
        if (outcome instanceof RunOutcome.Failed failed) {
            throw new RunFailedException(failed);
        }
        return collector.result();
    }
}
