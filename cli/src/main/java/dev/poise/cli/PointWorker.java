package dev.poise.cli;

import dev.poise.experiments.batch.Attempt;
import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.batch.Outcome;
import dev.poise.experiments.batch.Runner;
import dev.poise.metrics.Horizon;
import dev.poise.metrics.Metric;
import dev.poise.metrics.RunMetrics;
import dev.poise.metrics.ValueScale;
import dev.poise.random.KeyedRandom;
import dev.poise.report.rows.Rows;
import dev.poise.statistics.Sample;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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
        Map<Metric, double[]> values = new TreeMap<>();
        point.metrics().forEach(metric -> values.put(metric, new double[point.replications()]));
        int sprints = Horizon.of(point.scenario().settings()).sprints();
        int failed = 0;
        List<String> failures = new ArrayList<>();
        for (int replication = 0; replication < point.replications() && !cancellation.isCancelled(); replication++) {
            int at = replication;
            long seed = KeyedRandom.key(point.seed(), replication);
            Outcome<RunMetrics> outcome = Attempt.make(() -> runner.run(point.scenario(), seed));
            if (outcome instanceof Outcome.Done<RunMetrics> done) {
                values.forEach((metric, all) -> all[at] =
                        ValueScale.standard().shown(metric, done.result().get(metric), sprints));
            } else if (outcome instanceof Outcome.Failed<RunMetrics> failure) {
                failed++;
                values.values().forEach(all -> all[at] = Double.NaN);
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
        outcome.putAll(averages(values));
        return outcome;
    }

    private static Map<String, Object> averages(Map<Metric, double[]> values) {
        Map<String, Object> means = new LinkedHashMap<>();
        Map<String, Object> certainty = new LinkedHashMap<>();
        values.forEach((metric, all) -> {
            Sample sample = Sample.of(all);
            means.put(metric.id(), sample.mean());
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("n", sample.n());
            one.put("sd", sample.sd());
            one.put("hw95", sample.meanInterval().halfWidth());
            certainty.put(metric.id(), one);
        });
        Map<String, Object> averages = new LinkedHashMap<>();
        averages.put("metrics", means);
        averages.put("certainty", certainty);
        return averages;
    }
}
