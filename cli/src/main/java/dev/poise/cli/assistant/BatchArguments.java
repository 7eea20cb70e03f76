package dev.poise.cli.assistant;

import dev.poise.experiments.batch.Progress;
import dev.poise.experiments.comparison.AlternativePlan;
import dev.poise.experiments.comparison.ComparisonRuns;
import dev.poise.experiments.comparison.FailedRun;
import dev.poise.experiments.comparison.Onset;
import dev.poise.report.rows.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The arguments of everything that makes many runs: how often, from which seed, and which of two questions it asks. */
final class BatchArguments {
    private static final int MAX_REPLICATIONS = 1000;
    private static final int DEFAULT_REPLICATIONS = 50;
    private static final int MAX_RUNS = 4000;

    private final long replications;
    private final long seed;
    private final boolean fromStart;

    /** Ask for them. */
    BatchArguments(Arguments arguments) {
        this.replications = arguments.whole("replications", 1, MAX_REPLICATIONS, DEFAULT_REPLICATIONS);
        this.seed = arguments.whole("seed", Long.MIN_VALUE, Long.MAX_VALUE, 1);
        this.fromStart = arguments.flag("fromStart");
    }

    /** Get the parts of a schema for them. */
    static Map<String, Object> schema() {
        return Rows.row(
                "replications",
                Schemas.whole(
                        1,
                        MAX_REPLICATIONS,
                        String.format(
                                Locale.ROOT,
                                "Paired runs of each, %d by default; at most %d runs in all.",
                                DEFAULT_REPLICATIONS,
                                MAX_RUNS)),
                "seed",
                Schemas.integer("The master seed, 1 by default. The same seed gives the same numbers."),
                "fromStart",
                Schemas.flag(
                        "Ask what if it had always been so. By default the question is: what if, from Monday on? Then all teams are"
                                + " alike up to the first measured sprint."));
    }

    int replications() {
        return (int) replications;
    }

    long seed() {
        return seed;
    }

    Onset onset() {
        return fromStart ? Onset.START : Onset.MONDAY;
    }

    /** Get the words of the command line that these stand for. */
    List<String> words() {
        List<String> words =
                new ArrayList<>(List.of("--seed", Long.toString(seed), "--replications", Long.toString(replications)));
        if (fromStart) {
            words.add("--from-start");
        }
        return words;
    }

    /**
     * Make the runs.
     *
     * @throws ToolException when they are too many, take too long, or fail
     */
    ComparisonRuns run(Workplace place, List<AlternativePlan> plans) {
        long all = plans.size() * replications;
        if (all > MAX_RUNS) {
            throw new ToolException(String.format(
                    Locale.ROOT,
                    "found %d runs (%d times %d replications), expected at most %d",
                    all,
                    plans.size(),
                    replications,
                    MAX_RUNS));
        }
        try (Deadline deadline = new Deadline(place.cancellation(), place.longest())) {
            ComparisonRuns runs = ComparisonRuns.make(
                    plans,
                    onset(),
                    replications(),
                    seed,
                    place.runner(),
                    place.jobs(),
                    Progress.NONE,
                    deadline.cancellation());
            if (runs.stoppedEarly()) {
                throw new ToolException(deadline.missed());
            }
            if (!runs.areEnough()) {
                List<FailedRun> failures = runs.failures();
                throw new ToolException(
                        "every run of a scenario failed: " + failures.get(0).message());
            }
            return runs;
        }
    }
}
