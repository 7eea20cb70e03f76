package dev.poise.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say how often and how it is run. */
@Grouped(OptionGroup.RUNS)
final class BatchOptions {
    private static final int MAX_REPLICATIONS = 1_000_000;

    @Mixin
    private SeedAndJobs seedAndJobs = new SeedAndJobs();

    @Option(
            names = "--replications",
            paramLabel = "N",
            defaultValue = "200",
            description = "Paired runs of each scenario (default: 200).")
    @Within(from = 1, to = MAX_REPLICATIONS)
    private int replications;

    long seed() {
        return seedAndJobs.seed();
    }

    int replications() {
        return replications;
    }

    int jobs() {
        return seedAndJobs.jobs();
    }
}
