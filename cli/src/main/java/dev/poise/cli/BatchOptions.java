package dev.poise.cli;

import java.util.Locale;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say how often and how it is run. */
final class BatchOptions {
    private static final int MOST_REPLICATIONS = 1_000_000;

    @Mixin
    private SeedAndJobs seedAndJobs = new SeedAndJobs();

    @Option(
            names = "--replications",
            paramLabel = "N",
            defaultValue = "200",
            description = "Paired runs of each scenario (default: 200).")
    private int replications;

    long seed() {
        return seedAndJobs.seed();
    }

    int replications() {
        if (replications < 1 || replications > MOST_REPLICATIONS) {
            throw new BadInputException(String.format(
                    Locale.ROOT,
                    "--replications: found %d, expected a whole number from 1 to %d",
                    replications,
                    MOST_REPLICATIONS));
        }
        return replications;
    }

    int jobs() {
        return seedAndJobs.jobs();
    }
}
