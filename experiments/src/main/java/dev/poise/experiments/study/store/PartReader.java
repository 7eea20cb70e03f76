package dev.poise.experiments.study.store;

import dev.poise.metrics.Metric;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads parts, as little of them as is asked for. Not thread-safe. */
public final class PartReader implements AutoCloseable {
    /** How many columns say which run a row is about: run, point, replication. */
    private static final int KEY = 3;

    private final Database database = Database.open();
    private final StudyFolder folder;
    private final Map<PartTable, Set<String>> columns = new EnumMap<>(PartTable.class);

    /**
     * Make a reader.
     *
     * @param folder where parts are
     * @throws StoreException when a part is damaged
     */
    public PartReader(StudyFolder folder) {
        this(folder, true);
    }

    private PartReader(StudyFolder folder, boolean check) {
        if (check) {
            folder.requireWhole();
        }
        this.folder = folder;
    }

    /**
     * Make a reader for somebody who knows which parts are damaged and asks for none of them.
     *
     * @param folder where parts are
     */
    public static PartReader ofChecked(StudyFolder folder) {
        return new PartReader(folder, false);
    }

    /**
     * Get the values of some metrics, point by point.
     *
     * @param chunks whose runs
     * @param metrics which metrics
     * @param replications how many replications there may be
     * @return by point, an array per metric, a raw value per replication; NaN where a run failed, has no such value, or was not made
     */
    public Map<Integer, double[][]> values(Collection<String> chunks, List<Metric> metrics, int replications) {
        Map<Integer, double[][]> values = new TreeMap<>();
        String columns = metrics.stream()
                .map(metric -> ", " + column(PartTable.RUNS, chunks, metric))
                .collect(Collectors.joining());
        read(PartTable.RUNS, chunks, "point, replication" + columns, "", row -> {
            double[][] point = values.computeIfAbsent(row.getInt(1), unused -> {
                double[][] empty = new double[metrics.size()][replications];
                Arrays.stream(empty).forEach(one -> Arrays.fill(one, Double.NaN));
                return empty;
            });
            for (int i = 0; i < metrics.size(); i++) {
                double value = row.getDouble(3 + i);
                point[i][row.getInt(2)] = row.wasNull() ? Double.NaN : value;
            }
        });
        return values;
    }

    /**
     * Get the values of one metric sprint by sprint, of the first replications.
     *
     * @param chunks whose runs
     * @param metric which metric, one that the study keeps per sprint
     * @param replications of how many replications
     * @return by point, a row per run in the order of replications, a raw value per sprint
     */
    public Map<Integer, double[][]> series(Collection<String> chunks, Metric metric, int replications) {
        Map<Integer, Map<Integer, List<Double>>> series = new TreeMap<>();
        read(
                PartTable.SPRINTS,
                chunks,
                "point, replication, sprint, " + column(PartTable.SPRINTS, chunks, metric),
                String.format(Locale.ROOT, " where replication < %d order by point, replication, sprint", replications),
                row -> {
                    double value = row.getDouble(4);
                    series.computeIfAbsent(row.getInt(1), unused -> new TreeMap<>())
                            .computeIfAbsent(row.getInt(2), unused -> new ArrayList<>())
                            .add(row.wasNull() ? Double.NaN : value);
                });
        Map<Integer, double[][]> rows = new TreeMap<>();
        series.forEach((point, runs) -> rows.put(
                point,
                runs.values().stream()
                        .map(run -> run.stream().mapToDouble(v -> v).toArray())
                        .toArray(double[][]::new)));
        return rows;
    }

    /**
     * A run that is there.
     *
     * @param chunk the chunk that it is in; empty where that was not asked
     * @param id its id
     * @param point its point
     * @param replication which one
     * @param seed its seed
     * @param problem why it failed; empty when it did not
     * @param digest of its metrics; empty when it failed
     */
    public record Made(String chunk, String id, int point, int replication, long seed, String problem, String digest) {}

    /** Looks at a run. */
    @FunctionalInterface
    public interface RunLooker {
        /**
         * Look at a run.
         *
         * @param run a run that is there
         */
        void look(Made run);
    }

    /**
     * Look at the runs of some chunks, chunk by chunk.
     *
     * @param chunks whose runs
     * @param looker looks at each
     */
    public void runs(Collection<String> chunks, RunLooker looker) {
        for (String chunk : chunks) {
            database.query(
                    "select run, point, replication, seed, problem, digest from "
                            + from(PartTable.RUNS, List.of(chunk)),
                    row -> looker.look(made(chunk, row)));
        }
    }

    /**
     * Look at the runs of one group of points that failed, by point and replication.
     *
     * @param chunks of one group
     * @param looker looks at each
     */
    public void failures(Collection<String> chunks, RunLooker looker) {
        read(
                PartTable.RUNS,
                chunks,
                "run, point, replication, seed, problem, digest",
                " where status = 'failed' order by point, replication",
                row -> looker.look(made("", row)));
    }

    /**
     * Get the rows of some runs as they are, each from behind the column {@code replication} on.
     *
     * @param table which table
     * @param chunks where the runs are
     * @param ids which runs
     * @return by run, its rows in the order in which they were written
     */
    public Map<String, List<Object[]>> rows(PartTable table, Collection<String> chunks, Collection<String> ids) {
        Map<String, List<Object[]>> rows = new TreeMap<>();
        Set<String> wanted = new HashSet<>(ids);
        for (String chunk : chunks) {
            read(table, List.of(chunk), "*", "", row -> {
                if (wanted.contains(row.getString(1))) {
                    Object[] cells = new Object[row.getMetaData().getColumnCount() - KEY];
                    for (int i = 0; i < cells.length; i++) {
                        cells[i] = row.getObject(KEY + 1 + i);
                    }
                    rows.computeIfAbsent(row.getString(1), unused -> new ArrayList<>())
                            .add(cells);
                }
            });
        }
        return rows;
    }

    private static Made made(String chunk, ResultSet row) throws SQLException {
        return new Made(
                chunk, row.getString(1), row.getInt(2), row.getInt(3), row.getLong(4), text(row, 5), text(row, 6));
    }

    /**
     * Get the metrics of one run.
     *
     * @param run a run that is there
     * @param metrics which metrics
     * @return a raw value for each; NaN where the run has none
     */
    public double[] metrics(Made run, List<Metric> metrics) {
        double[] values = new double[metrics.size()];
        Arrays.fill(values, Double.NaN);
        String columns =
                metrics.stream().map(metric -> Database.column(metric.id())).collect(Collectors.joining(", "));
        String rest =
                String.format(Locale.ROOT, " where point = %d and replication = %d", run.point(), run.replication());
        if (!metrics.isEmpty()) {
            read(PartTable.RUNS, List.of(run.chunk()), columns, rest, row -> {
                for (int i = 0; i < values.length; i++) {
                    double value = row.getDouble(1 + i);
                    values[i] = row.wasNull() ? Double.NaN : value;
                }
            });
        }
        return values;
    }

    private static String text(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }

    private void read(
            PartTable table, Collection<String> chunks, String columns, String rest, Database.RowReader reader) {
        if (!chunks.isEmpty()) {
            database.query(
                    String.format(Locale.ROOT, "select %s from %s%s", columns, from(table, chunks), rest), reader);
        }
    }

    /** Name the column of a metric; parts of another version may not have it, and then it is a gap. */
    private String column(PartTable table, Collection<String> chunks, Metric metric) {
        Optional<String> first = chunks.stream().findFirst();
        if (first.isEmpty()) {
            return Database.column(metric.id());
        }
        Set<String> there = columns.computeIfAbsent(table, unused -> {
            Set<String> names = new HashSet<>();
            database.query(
                    "describe select * from " + from(table, List.of(first.get())), row -> names.add(row.getString(1)));
            return names;
        });
        return there.contains(metric.id()) ? Database.column(metric.id()) : "cast(null as double)";
    }

    private String from(PartTable table, Collection<String> chunks) {
        return database.files()
                .parquet(chunks.stream().map(chunk -> folder.part(table, chunk)).toList());
    }

    @Override
    public void close() {
        database.close();
    }
}
