package dev.poise.report.csv;

import dev.poise.experiments.batch.BatchPlan;
import dev.poise.experiments.batch.BatchResult;
import dev.poise.experiments.batch.Outcome;
import dev.poise.experiments.comparison.Series;
import dev.poise.experiments.run.CsvText;
import dev.poise.readings.Reading;
import dev.poise.readings.RunReadings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The runs of a batch as tables, values raw. The same bytes for any number of threads. */
public final class RunTables {
    private static final List<Reading> FOLLOWED =
            Arrays.stream(Series.values()).map(Series::reading).distinct().toList();

    private RunTables() {}

    /**
     * Write a row per scenario and replication.
     *
     * @param names of the scenarios, in order
     * @param runs what came of the batch; a run that was not made has no row, one that failed no readings
     */
    public static String runs(List<String> names, BatchResult<RunReadings> runs) {
        List<String> header = new ArrayList<>(List.of("scenario", "replication", "seed", "status"));
        Reading.all().stream().map(Reading::id).forEach(header::add);
        CsvText csv = new CsvText(header);
        BatchPlan plan = runs.plan();
        for (int arm = 0; arm < names.size(); arm++) {
            for (int replication = 0; replication < plan.replications(); replication++) {
                Outcome<RunReadings> outcome = runs.outcome(arm, replication);
                if (!(outcome instanceof Outcome.NotRun)) {
                    csv.add(row(names.get(arm), replication, plan.seed(replication), outcome));
                }
            }
        }
        return csv.toString();
    }

    private static Object[] row(String name, int replication, long seed, Outcome<RunReadings> outcome) {
        Object[] row = new Object[4 + Reading.all().size()];
        Arrays.fill(row, "");
        row[0] = name;
        row[1] = replication;
        row[2] = seed;
        row[3] = outcome instanceof Outcome.Done ? "done" : "failed";
        if (outcome instanceof Outcome.Done<RunReadings> done) {
            for (Reading reading : Reading.all()) {
                row[4 + reading.index()] = done.result().get(reading);
            }
        }
        return row;
    }

    /**
     * Write a row per scenario, replication and sprint, with the readings that are followed over the sprints.
     *
     * @param names of the scenarios, in order
     * @param runs what came of the batch
     */
    public static String sprints(List<String> names, BatchResult<RunReadings> runs) {
        List<String> header = new ArrayList<>(List.of("scenario", "replication", "sprint"));
        FOLLOWED.stream().map(Reading::id).forEach(header::add);
        CsvText csv = new CsvText(header);
        for (int arm = 0; arm < names.size(); arm++) {
            for (int replication = 0; replication < runs.plan().replications(); replication++) {
                Optional<RunReadings> run = runs.result(arm, replication);
                int sprints = run.map(one -> one.series(FOLLOWED.get(0)).length).orElse(0);
                for (int sprint = 0; sprint < sprints; sprint++) {
                    csv.add(sprintRow(names.get(arm), replication, sprint, run.orElseThrow()));
                }
            }
        }
        return csv.toString();
    }

    private static Object[] sprintRow(String name, int replication, int sprint, RunReadings run) {
        List<Object> row = new ArrayList<>(List.of(name, replication, sprint + 1));
        FOLLOWED.forEach(reading -> row.add(run.series(reading)[sprint]));
        return row.toArray();
    }
}
