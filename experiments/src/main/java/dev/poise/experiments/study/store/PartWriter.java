package dev.poise.experiments.study.store;

import dev.poise.experiments.run.Components;
import dev.poise.experiments.run.Components.Component;
import dev.poise.experiments.study.Outputs;
import dev.poise.experiments.study.plan.Chunk;
import dev.poise.experiments.study.plan.PlannedRun;
import dev.poise.metrics.Horizon;
import dev.poise.metrics.Metric;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes the parts of chunks. A part is written next to its place, brought to the disk, and moved to its place at once; the part of
 * {@link PartTable#RUNS} comes last and carries a {@link Seal} of them all. Same results, same bytes. Not thread-safe; one for each thread.
 */
public final class PartWriter implements AutoCloseable {
    private static final String STAGE = "stage";

    private final StudyFolder folder;
    private final Outputs outputs;
    private final Database database = Database.open();

    /**
     * Make a writer.
     *
     * @param folder where parts go
     * @param outputs what is kept of runs
     * @throws StoreException when the folder cannot be written
     */
    public PartWriter(StudyFolder folder, Outputs outputs) {
        this.folder = folder;
        this.outputs = outputs;
        PartTable.of(outputs).forEach(table -> folder.makeFolder(table.folder()));
    }

    /**
     * Write the parts of a chunk.
     *
     * @param chunk which runs
     * @param results what came of them, in the order of the chunk
     * @param logs the event logs of these runs, by their names inside the folder; they are there
     * @throws StoreException when they cannot be written; then no part of the chunk's runs is there
     */
    public void write(Chunk chunk, List<RunResult> results, List<String> logs) {
        SortedMap<String, String> sums = new TreeMap<>();
        logs.forEach(log -> sums.put(log, Checksums.of(folder.file(log))));
        for (PartTable table : PartTable.of(outputs)) {
            stage(table, results);
            String name = StudyFolder.partName(table, chunk.name());
            boolean isLast = table == PartTable.RUNS;
            String about = isLast
                    ? new Seal(folder.definition(), folder.fingerprint(), chunk.name(), sums).text()
                    : folder.definition() + " " + table.folder();
            database.copy(
                    STAGE,
                    "format parquet, compression zstd, kv_metadata {poise: " + Database.quoted(about) + "}",
                    folder.temporary(folder.file(name)),
                    folder.file(name),
                    whole -> {
                        if (isLast) {
                            Seal.press(whole);
                        }
                        String sum = Checksums.of(whole);
                        sums.put(name, sum);
                        folder.note(name, sum);
                    });
        }
    }

    private void stage(PartTable table, List<RunResult> results) {
        String columns = table.columns(outputs).stream()
                .map(column -> String.format(
                        Locale.ROOT,
                        "%s %s",
                        Database.column(column.name()),
                        column.type().sql()))
                .collect(Collectors.joining(", "));
        database.execute(String.format(Locale.ROOT, "create or replace table %s (%s)", STAGE, columns));
        try (RowAppender rows = RowAppender.into(database.connection(), STAGE)) {
            for (RunResult result : results) {
                if (result instanceof RunResult.Kept kept) {
                    kept(rows, kept, table);
                    continue;
                }
                switch (table) {
                    case RUNS -> run(rows, result);
                    case SPRINTS -> sprints(rows, result);
                    case PEOPLE ->
                        records(rows, result, result instanceof RunResult.Done done ? done.people() : List.of());
                    case ITEMS ->
                        records(rows, result, result instanceof RunResult.Done done ? done.items() : List.of());
                }
            }
        }
    }

    private static void kept(RowAppender rows, RunResult.Kept kept, PartTable table) {
        for (Object[] row : kept.rows().getOrDefault(table, List.of())) {
            begin(rows, kept.run());
            for (Object cell : row) {
                if (cell instanceof String text) {
                    rows.add(text);
                } else if (cell instanceof Double number) {
                    rows.add(number.doubleValue());
                } else if (cell instanceof Number whole) {
                    rows.add(whole.longValue());
                } else {
                    rows.addNothing();
                }
            }
            rows.end();
        }
    }

    private static RowAppender begin(RowAppender rows, PlannedRun run) {
        return rows.begin().add(run.id()).add((long) run.point().id()).add((long) run.replication());
    }

    private void run(RowAppender rows, RunResult result) {
        begin(rows, result.run()).add(result.run().seed());
        if (result instanceof RunResult.Done done) {
            rows.add("done").addNothing().add(done.messages()).add(done.digest());
            for (Metric metric : outputs.perRun()) {
                rows.add(done.metrics().get(metric));
            }
        } else if (result instanceof RunResult.Failed failed) {
            rows.add("failed").add(failed.problem()).addNothing().addNothing();
            outputs.perRun().forEach(metric -> rows.addNothing());
        }
        rows.end();
    }

    private void sprints(RowAppender rows, RunResult result) {
        if (!(result instanceof RunResult.Done done)) {
            return;
        }
        int sprints = Horizon.of(result.run().point().scenario().settings()).sprints();
        for (int sprint = 0; sprint < sprints; sprint++) {
            begin(rows, result.run()).add(sprint + 1L);
            for (Metric metric : outputs.perSprint()) {
                double[] series = done.metrics().series(metric);
                rows.add(sprint < series.length ? series[sprint] : Double.NaN);
            }
            rows.end();
        }
    }

    private static void records(RowAppender rows, RunResult result, List<? extends Record> records) {
        for (Record row : records) {
            begin(rows, result.run());
            for (Component component : Components.of(row.getClass())) {
                add(rows, component.get(row));
            }
            rows.end();
        }
    }

    private static void add(RowAppender rows, Object value) {
        if (value instanceof Double number) {
            rows.add(number.doubleValue());
        } else if (value instanceof Number whole) {
            rows.add(whole.longValue());
        } else if (value instanceof Enum<?> constant) {
            rows.add(constant.name().toLowerCase(Locale.ROOT));
        } else {
            rows.add(value.toString());
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
