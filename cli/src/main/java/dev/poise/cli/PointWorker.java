package dev.poise.cli;

import dev.poise.experiments.batch.Attempt;
import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.batch.Outcome;
import dev.poise.experiments.batch.Runner;
import dev.poise.metrics.RunMetrics;
import dev.poise.random.KeyedRandom;
import dev.poise.report.rows.Rows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Turns a point, a line of JSON, into an outcome, another one. A point with mistakes is answered with all of them, and whatever a line
 * holds, the next one is answered as if it had not been. Not thread-safe.
 */
final class PointWorker {
    private static final int MAX_FAILURES_TOLD = 5;

    private final WorkerPointReader reader;
    private final Runner<RunMetrics> runner;
    private final Cancellation cancellation;
    private boolean refusedAny;
    private boolean failedAny;

    /**
     * Make a worker.
     *
     * @param reader reads points
     * @param runner makes one run
     * @param cancellation stops between two runs
     */
    PointWorker(WorkerPointReader reader, Runner<RunMetrics> runner, Cancellation cancellation) {
        this.reader = reader;
        this.runner = runner;
        this.cancellation = cancellation;
    }

    /** Get how the program ends when no more is asked: what was refused weighs more than what failed. */
    int exitCode() {
        return refusedAny ? ExitCode.BAD_INPUT : failedAny ? ExitCode.SOME_RUNS_FAILED : ExitCode.OK;
    }

    /**
     * Answer a line.
     *
     * @return a line without its end; empty when it was stopped on the way
     */
    Optional<String> answer(InputLines.Line line) {
        WorkerPointReader.Read read = reader.read(line);
        Map<String, Object> answer = new LinkedHashMap<>();
        if (read.id() != null) {
            answer.put("id", read.id());
        }
        WorkerPoint point = read.point();
        List<String> problems = new ArrayList<>(read.problems());
        if (point != null) {
            try {
                answer.putAll(outcome(point));
            } catch (OutOfMemoryError tooMany) {
                problems.add(String.format(
                        Locale.ROOT,
                        "input:%d:1: found %d runs of %d metrics, expected no more than there is memory for",
                        line.number(),
                        point.replications(),
                        point.metrics().size()));
            }
        }
        if (!problems.isEmpty()) {
            refusedAny = true;
            answer.put("problems", problems);
        }
        return cancellation.isCancelled() ? Optional.empty() : Optional.of(Rows.jsonLine(answer));
    }

    /** Make the runs of a point; replication r has the seed that it has in studies and comparisons of the same master seed. */
    private Map<String, Object> outcome(WorkerPoint point) {
        PointOutcome told = new PointOutcome(point);
        int failed = 0;
        List<String> failures = new ArrayList<>();
        for (int replication = 0; replication < point.replications() && !cancellation.isCancelled(); replication++) {
            long seed = KeyedRandom.key(point.seed(), replication);
            Outcome<RunMetrics> outcome = Attempt.make(() -> runner.run(point.scenario(), seed));
            if (outcome instanceof Outcome.Done<RunMetrics> done) {
                told.add(replication, done.result());
            } else if (outcome instanceof Outcome.Failed<RunMetrics> failure) {
                failed++;
                if (failures.size() < MAX_FAILURES_TOLD) {
                    failures.add(failure.message());
                }
            }
        }
        failedAny |= failed > 0;
        Map<String, Object> outcome = new LinkedHashMap<>();
        outcome.put("n", point.replications() - failed);
        outcome.put("failed", failed);
        if (failed > 0) {
            outcome.put("failures", failures);
        }
        outcome.putAll(told.tree());
        return outcome;
    }
}
