package dev.poise.workshop.agenda;

import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.problem.ProblemList;
import dev.poise.team.TeamScenario;
import org.jspecify.annotations.Nullable;

/** Reads a team that stands within an agenda, as it would stand in a scenario file. */
@FunctionalInterface
public interface TeamReader {
    /**
     * Read it.
     *
     * @param scenario what was written; may extend built-in scenarios only
     * @param problems takes what is wrong
     * @return the team, or null; then a problem was added
     */
    @Nullable
    TeamScenario read(Node.Group scenario, ProblemList problems);
}
