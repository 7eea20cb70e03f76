package dev.poise.experiments.batch;

import dev.poise.team.TeamScenario;

/**
 * Makes one run. Called from several threads at once; the outcome depends on the arguments only.
 *
 * @param <R> what is kept of a run
 */
@FunctionalInterface
public interface Runner<R> {

    /**
     * Run a scenario once.
     *
     * @param scenario what to run
     * @param seed the seed of every draw
     * @return what is kept of the run; never null
     * @throws RuntimeException when the run failed
     */
    R run(TeamScenario scenario, long seed);
}
