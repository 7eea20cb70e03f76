package dev.poise.cli;

import dev.poise.experiments.comparison.Provenance;
import dev.poise.experiments.run.ScenarioDigest;
import dev.poise.experiments.run.Version;
import dev.poise.readings.Horizon;
import dev.poise.team.TeamScenario;
import java.util.List;
import java.util.Locale;

/** Says where numbers come from. */
final class Origin {
    private Origin() {}

    static Provenance of(
            Session session,
            List<TeamScenario> scenarios,
            long seed,
            int replications,
            EngineName engine,
            CommandText command) {
        return new Provenance(
                Version.PROGRAM,
                Version.MODEL,
                seed,
                replications,
                Horizon.of(scenarios.get(0).settings()).sprints(),
                engine.id(),
                ScenarioDigest.of(scenarios),
                command.toString(),
                String.format(
                        Locale.ROOT, "%s (%s)", System.getProperty("java.version"), System.getProperty("java.vendor")),
                String.format(Locale.ROOT, "%s %s", System.getProperty("os.name"), System.getProperty("os.arch")),
                session.today().get());
    }
}
