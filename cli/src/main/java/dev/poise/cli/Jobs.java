package dev.poise.cli;

import java.util.Locale;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Option;

/** The option of everything that makes many runs: on how many threads. */
final class Jobs {
    private static final int MOST_JOBS = 1024;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            defaultValue = "0",
            showDefaultValue = Visibility.NEVER,
            description = "Threads (default: one per core). Changes nothing in the results.")
    private int jobs;

    int jobs() {
        if (jobs == 0) {
            return Runtime.getRuntime().availableProcessors();
        }
        if (jobs < 0 || jobs > MOST_JOBS) {
            throw new BadInputException(String.format(
                    Locale.ROOT, "--jobs: found %d, expected a whole number from 1 to %d", jobs, MOST_JOBS));
        }
        return jobs;
    }
}
