package dev.poise.workshop.answer;

import dev.poise.experiments.batch.Runner;
import dev.poise.metrics.RunMetrics;
import dev.poise.team.TeamScenario;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes each run once and remembers it, for the scenarios used last. A baseline that stays, a refined answer after a first one, an
 * undo: none of them costs a run that was made already. How many runs are kept in all is bounded; those of the scenario that was
 * used longest ago go first. Thread-safe.
 */
public final class RememberedRuns implements Runner<RunMetrics> {
    private final Runner<RunMetrics> runner;
    private final int scenarios;
    private final int runs;
    /** The scenario that was used longest ago comes first. */
    private final Map<TeamScenario, Map<Long, RunMetrics>> byScenario = new LinkedHashMap<>(16, 0.75f, true);

    private int kept;

    /**
     * Remember runs.
     *
     * @param runner makes a run
     * @param scenarios of how many scenarios runs are kept, at least 1
     * @param runs how many are kept in all, at least 1
     */
    public RememberedRuns(Runner<RunMetrics> runner, int scenarios, int runs) {
        this.runner = runner;
        this.scenarios = scenarios;
        this.runs = runs;
    }

    @Override
    public RunMetrics run(TeamScenario scenario, long seed) {
        RunMetrics known = known(scenario, seed);
        if (known != null) {
            return known;
        }
        RunMetrics made = runner.run(scenario, seed);
        keep(scenario, seed, made);
        return made;
    }

    private synchronized @Nullable RunMetrics known(TeamScenario scenario, long seed) {
        Map<Long, RunMetrics> own = byScenario.get(scenario);
        return own == null ? null : own.get(seed);
    }

    private synchronized void keep(TeamScenario scenario, long seed, RunMetrics made) {
        boolean more =
                byScenario.computeIfAbsent(scenario, unused -> new HashMap<>()).put(seed, made) == null;
        kept += more ? 1 : 0;
        Iterator<Map<Long, RunMetrics>> eldest = byScenario.values().iterator();
        while (byScenario.size() > scenarios || kept > runs) {
            kept -= eldest.next().size();
            eldest.remove();
        }
    }
}
