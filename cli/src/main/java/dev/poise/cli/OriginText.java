package dev.poise.cli;

import dev.poise.experiments.comparison.ComparisonRuns;
import dev.poise.experiments.comparison.Provenance;
import dev.poise.experiments.run.ThisProgram;
import dev.poise.team.TeamScenario;
import java.util.List;

/** Says where the numbers of a command come from. */
final class OriginText {
    private OriginText() {}

    static Provenance of(Session session, ComparisonRuns runs, CommandText command) {
        return of(session, runs.scenarios(), runs.seed(), runs.replications(), EngineName.IN_PROCESS, command);
    }

    static Provenance of(
            Session session,
            List<TeamScenario> scenarios,
            long seed,
            int replications,
            EngineName engine,
            CommandText command) {
        return ThisProgram.provenance(
                scenarios,
                seed,
                replications,
                engine.id(),
                command.toString(),
                session.today().get());
    }
}
