package dev.poise.cli.assistant;

import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.batch.Runner;
import dev.poise.experiments.comparison.Provenance;
import dev.poise.experiments.run.Engine;
import dev.poise.experiments.run.ThisProgram;
import dev.poise.metrics.RunMetrics;
import dev.poise.scenarios.ScenarioResolver;
import dev.poise.scenarios.document.FolderBoundary;
import dev.poise.team.TeamScenario;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/**
 * What the tools work with.
 *
 * @param boundary which files may be read
 * @param jobs how many threads make runs, at least 1
 * @param longest how long an answer may take
 * @param today the date, ISO 8601
 * @param runner makes one run of many
 * @param engine makes one run with everything kept
 * @param cancellation stops whatever is under way
 */
public record Workplace(
        FolderBoundary boundary,
        int jobs,
        Duration longest,
        Supplier<String> today,
        Runner<RunMetrics> runner,
        Engine engine,
        Cancellation cancellation) {

    /** Get where relative names start; nothing there may be read when no folder was given. */
    Path folder() {
        return boundary.folder().orElse(Path.of(""));
    }

    ScenarioResolver resolver() {
        return ScenarioResolver.of(folder()).within(boundary);
    }

    Provenance provenance(List<TeamScenario> scenarios, long seed, int replications, String command) {
        return ThisProgram.provenance(scenarios, seed, replications, "in-process", command, today.get());
    }
}
