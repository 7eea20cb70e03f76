package dev.poise.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/** How the runs of a study are made. */
final class StudyOptions {
    static final int MOST_JOBS = 1024;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            defaultValue = "0",
            showDefaultValue = picocli.CommandLine.Help.Visibility.NEVER,
            description = "Threads (default: one per core). Changes nothing in the results.")
    private int jobs;

    int jobs() {
        if (jobs < 0 || jobs > MOST_JOBS) {
            throw new BadInputException(String.format(
                    Locale.ROOT, "--jobs: found %d, expected a whole number from 1 to %d", jobs, MOST_JOBS));
        }
        return jobs == 0 ? Runtime.getRuntime().availableProcessors() : jobs;
    }
}
