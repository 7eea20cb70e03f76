package dev.poise.report.csv;

import dev.poise.experiments.batch.BatchPlan;
import dev.poise.experiments.batch.BatchResult;
import dev.poise.experiments.batch.Outcome;
import dev.poise.experiments.comparison.Series;
import dev.poise.experiments.run.CsvText;
import dev.poise.metrics.Metric;
import dev.poise.metrics.RunMetrics;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The runs of a batch as tables, values raw. The same bytes for any number of threads. */
public final class RunTables {
    private static final List<Metric> FOLLOWED =
            Arrays.stream(Series.values()).map(Series::metric).distinct().toList();

    private RunTables() {}

    /**
     * Write a row per scenario and replication.
     *
     * @param names of the scenarios, in order
     * @param runs the results of the batch; a run that was not made has no row, one that failed no metrics
     */
    public static String runs(List<String> names, BatchResult<RunMetrics> runs) {
        List<String> header = new ArrayList<>(List.of("scenario", "replication", "seed", "status"));
        Metric.all().stream().map(Metric::id).forEach(header::add);
        CsvText csv = new CsvText(header);
        BatchPlan plan = runs.plan();
        for (int alternative = 0; alternative < names.size(); alternative++) {
            for (int replication = 0; replication < plan.replications(); replication++) {
                Outcome<RunMetrics> outcome = runs.outcome(alternative, replication);
                if (!(outcome instanceof Outcome.NotRun)) {
                    csv.add(row(names.get(alternative), replication, plan.seed(replication), outcome));
                }
            }
        }
        return csv.toString();
    }

    private static Object[] row(String name, int replication, long seed, Outcome<RunMetrics> outcome) {
        Object[] row = new Object[4 + Metric.all().size()];
        Arrays.fill(row, "");
        row[0] = name;
        row[1] = replication;
        row[2] = seed;
        row[3] = outcome instanceof Outcome.Done ? "done" : "failed";
        if (outcome instanceof Outcome.Done<RunMetrics> done) {
            for (Metric metric : Metric.all()) {
                row[4 + metric.index()] = done.result().get(metric);
            }
        }
        return row;
    }

    /**
     * Write a row per scenario, replication and sprint, with the metrics that are followed over the sprints.
     *
     * @param names of the scenarios, in order
     * @param runs the results of the batch
     */
    public static String sprints(List<String> names, BatchResult<RunMetrics> runs) {
        List<String> header = new ArrayList<>(List.of("scenario", "replication", "sprint"));
        FOLLOWED.stream().map(Metric::id).forEach(header::add);
        CsvText csv = new CsvText(header);
        for (int alternative = 0; alternative < names.size(); alternative++) {
            for (int replication = 0; replication < runs.plan().replications(); replication++) {
                Optional<RunMetrics> run = runs.result(alternative, replication);
                int sprints = run.map(one -> one.series(FOLLOWED.get(0)).length).orElse(0);
                for (int sprint = 0; sprint < sprints; sprint++) {
                    csv.add(sprintRow(names.get(alternative), replication, sprint, run.orElseThrow()));
                }
            }
        }
        return csv.toString();
    }

    private static Object[] sprintRow(String name, int replication, int sprint, RunMetrics run) {
        List<Object> row = new ArrayList<>(List.of(name, replication, sprint + 1));
        FOLLOWED.forEach(metric -> row.add(run.series(metric)[sprint]));
        return row.toArray();
    }
}
