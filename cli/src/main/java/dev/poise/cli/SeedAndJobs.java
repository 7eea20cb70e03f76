package dev.poise.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of everything that makes many runs: where chances come from, and on how many threads. */
@Grouped(OptionGroup.RUNS)
final class SeedAndJobs {
    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "The master seed that every run's seed is made from (default: 1).")
    @Within
    private long seed;

    @Mixin
    private Jobs jobs = new Jobs();

    long seed() {
        return seed;
    }

    int jobs() {
        return jobs.jobs();
    }
}
