package dev.poise.cli;

import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Option;

/** The options of everything that makes many runs: where chances come from, and on how many threads. */
final class SeedAndJobs {
    private static final int MOST_JOBS = 1024;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "The master seed that every run's seed is made from (default: 1).")
    private long seed;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            defaultValue = "0",
            showDefaultValue = Visibility.NEVER,
            description = "Threads (default: one per core). Changes nothing in the results.")
    private int jobs;

    long seed() {
        return seed;
    }

    int jobs() {
        if (jobs == 0) {
            return Runtime.getRuntime().availableProcessors();
        }
        if (jobs < 0 || jobs > MOST_JOBS) {
            throw new BadInputException(
                    "--jobs: found %d, expected a whole number from 1 to %d".formatted(jobs, MOST_JOBS));
        }
        return jobs;
    }
}
