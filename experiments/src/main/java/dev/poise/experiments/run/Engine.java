package dev.poise.experiments.run;

import dev.poise.kernel.Observer;
import dev.poise.kernel.RunOutcome;
import dev.poise.team.TeamScenario;
import java.util.List;

/** Runs one team to its end. Whichever engine it is, the events are the same. */
@FunctionalInterface
public interface Engine {

    /**
     * Run a team.
     *
     * @param scenario what to run
     * @param seed the seed of every draw
     * @param observers who listens
     * @return how it ended
     */
    RunOutcome run(TeamScenario scenario, long seed, List<? extends Observer> observers);
}
