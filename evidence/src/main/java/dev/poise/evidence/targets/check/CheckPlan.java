package dev.poise.evidence.targets.check;

import dev.poise.evidence.targets.Configuration;
import dev.poise.evidence.targets.Targets;

/**
 * How targets are looked at.
 *
 * @param seed the master seed
 * @param jobs threads; change nothing in the results
 * @param quick whether a rough look with fewer runs is enough
 */
public record CheckPlan(long seed, int jobs, boolean quick) {

    /**
     * Get how many runs of a team it takes.
     *
     * @param targets what is looked at
     */
    public int runs(Targets targets) {
        int runs = 0;
        for (Configuration configuration : targets.configurations()) {
            if (configuration instanceof Configuration.Teams teams) {
                int loads = teams.sweep() == null ? 1 : teams.sweep().values().size();
                runs += loads * teams.count(quick);
            }
        }
        return runs;
    }
}
