package dev.poise.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option of everything that makes many runs: on how many threads. */
@Grouped(OptionGroup.RUNS)
final class Jobs {
    /** More than this help nobody. */
    static final int MAX = 1024;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "Threads (default: one per core). Does not affect results.")
    @Within(from = 1, to = MAX)
    private @Nullable Integer jobs;

    int jobs() {
        return jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
    }
}
