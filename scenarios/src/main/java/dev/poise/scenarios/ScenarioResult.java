package dev.poise.scenarios;

import dev.poise.scenarios.problem.Problem;
import dev.poise.team.TeamScenario;
import java.util.List;
import java.util.stream.Collectors;

/** The result of a request: a scenario, or every mistake in it. A user's mistake is never an exception. */
public sealed interface ScenarioResult {

    /**
     * A scenario that can be run.
     *
     * @param scenario what to run
     * @param about what it shows, empty when nobody said
     * @param origins where each value that differs from the reference team came from, in the order of the catalogue
     */
    record Loaded(TeamScenario scenario, String about, List<Origin> origins) implements ScenarioResult {
        /** Copies the list. */
        public Loaded {
            origins = List.copyOf(origins);
        }
    }

    /**
     * Everything that is wrong.
     *
     * @param problems at least one, in the order of files and lines
     */
    record Problems(List<Problem> problems) implements ScenarioResult {
        /** Copies the list and checks that something is wrong. */
        public Problems {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("no problem");
            }
        }

        /** Tell all problems, one line each. */
        public String describe() {
            return problems.stream().map(Problem::describe).collect(Collectors.joining("\n"));
        }
    }
}
