package dev.poise.cli;

import dev.poise.experiments.batch.Progress;
import dev.poise.experiments.comparison.AlternativePlan;
import dev.poise.experiments.comparison.ComparisonRuns;
import dev.poise.experiments.comparison.Onset;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Makes the runs of a command, with a progress bar where somebody sees it, and tells how it went. */
final class Batches {
    private static final int MAX_FAILURES = 5;

    private Batches() {}

    static ComparisonRuns run(Session session, List<AlternativePlan> plans, Onset onset, BatchOptions options) {
        int jobs = options.jobs();
        return withProgress(
                session,
                plans.size() * options.replications(),
                progress -> ComparisonRuns.make(
                        plans,
                        onset,
                        options.replications(),
                        options.seed(),
                        session.batchRunner(),
                        jobs,
                        progress,
                        session.cancellation()));
    }

    /** Do something that takes many runs, with a progress bar where somebody sees it. */
    static <T> T withProgress(Session session, int runs, Function<Progress, T> what) {
        if (!session.showsProgress()) {
            return what.apply(Progress.NONE);
        }
        try (ProgressBar bar = bar(session.err(), runs)) {
            return what.apply((done, failed, all) -> {
                bar.stepTo(done);
                if (failed > 0) {
                    bar.setExtraMessage(failed + " failed");
                }
            });
        }
    }

    private static ProgressBar bar(PrintStream err, int runs) {
        return new ProgressBarBuilder()
                .setTaskName("Runs")
                .setInitialMax(runs)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .clearDisplayOnFinish()
                .setConsumer(new ConsoleProgressBarConsumer(err))
                .build();
    }

    /** Refuse to sum up nothing: every scenario needs a run that ended. */
    static void requireRuns(Session session, ComparisonRuns runs) {
        if (!runs.areEnough()) {
            tell(session, runs);
            boolean stopped = runs.stoppedEarly();
            throw new NothingToShowException(
                    stopped ? ExitCode.INTERRUPTED : ExitCode.SOME_RUNS_FAILED,
                    stopped
                            ? "stopped before every scenario had a run; nothing is written"
                            : "every run of a scenario failed; nothing is written");
        }
    }

    /** Tell of failed runs, each with the command that repeats it. */
    private static void tell(Session session, ComparisonRuns runs) {
        var failures = runs.failures();
        failures.stream().limit(MAX_FAILURES).forEach(failure -> {
            session.note(String.format(
                    Locale.ROOT,
                    "poise: run %d of %s failed: %s",
                    failure.replication(),
                    failure.scenario(),
                    failure.message()));
            session.note("  to repeat it: " + failure.command());
        });
        if (failures.size() > MAX_FAILURES) {
            session.note(String.format(
                    Locale.ROOT,
                    "poise: %d more runs failed; all are listed in the results",
                    failures.size() - MAX_FAILURES));
        }
    }

    /** Tell how it went, at the end. */
    static int end(Session session, ComparisonRuns runs) {
        tell(session, runs);
        if (runs.stoppedEarly()) {
            return ExitCode.INTERRUPTED;
        }
        return runs.failures().isEmpty() ? ExitCode.OK : ExitCode.SOME_RUNS_FAILED;
    }
}
