package dev.poise.cli;

import picocli.CommandLine.Option;

/** The options that say how often and how it is run. */
final class BatchOptions {
    private static final int MOST_REPLICATIONS = 1_000_000;
    private static final int MOST_JOBS = 1024;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "The master seed that every run's seed is made from (default: 1).")
    private long seed;

    @Option(
            names = "--replications",
            paramLabel = "N",
            defaultValue = "200",
            description = "Paired runs of each scenario (default: 200).")
    private int replications;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            defaultValue = "0",
            showDefaultValue = picocli.CommandLine.Help.Visibility.NEVER,
            description = "Threads (default: one per core). Changes nothing in the results.")
    private int jobs;

    long seed() {
        return seed;
    }

    int replications() {
        return within("--replications", replications, MOST_REPLICATIONS);
    }

    int jobs() {
        return jobs == 0 ? Runtime.getRuntime().availableProcessors() : within("--jobs", jobs, MOST_JOBS);
    }

    private static int within(String option, int value, int most) {
        if (value < 1 || value > most) {
            throw new BadInputException(
                    "%s: found %d, expected a whole number from 1 to %d".formatted(option, value, most));
        }
        return value;
    }
}
