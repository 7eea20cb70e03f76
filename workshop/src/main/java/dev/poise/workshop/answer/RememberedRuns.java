package dev.poise.workshop.answer;

import dev.poise.readings.RunReadings;
import dev.poise.scenarios.batch.Runner;
import dev.poise.team.TeamScenario;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes each run once and remembers it, for the scenarios used last. A baseline that stays, a refined answer after a first one, an
 * undo: none of them costs a run that was made already. Thread-safe.
 */
public final class RememberedRuns implements Runner<RunReadings> {
    private final Runner<RunReadings> runner;
    private final Map<TeamScenario, Map<Long, RunReadings>> byScenario;

    /**
     * Remember runs.
     *
     * @param runner makes a run
     * @param scenarios of how many scenarios runs are kept, at least 1
     */
    public RememberedRuns(Runner<RunReadings> runner, int scenarios) {
        this.runner = runner;
        this.byScenario = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<TeamScenario, Map<Long, RunReadings>> eldest) {
                return size() > scenarios;
            }
        };
    }

    @Override
    public RunReadings run(TeamScenario scenario, long seed) {
        Map<Long, RunReadings> runs = runsOf(scenario);
        RunReadings known = runs.get(seed);
        if (known != null) {
            return known;
        }
        RunReadings made = runner.run(scenario, seed);
        runs.put(seed, made);
        return made;
    }

    private synchronized Map<Long, RunReadings> runsOf(TeamScenario scenario) {
        return byScenario.computeIfAbsent(scenario, unused -> new ConcurrentHashMap<>());
    }
}
