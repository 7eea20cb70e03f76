package dev.poise.experiments.study.store;

import dev.poise.experiments.study.Outputs;
import dev.poise.metrics.ItemCollector;
import dev.poise.metrics.Metric;
import dev.poise.metrics.PeopleCollector;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A table of which every chunk has a part. */
public enum PartTable {
    /** A row per run. Written last: a chunk that has this part is done. */
    RUNS,
    /** A row per run and sprint. */
    SPRINTS,
    /** A row per run, person and sprint. */
    PEOPLE,
    /** A row per run and item. */
    ITEMS;

    private static final Column RUN = new Column("run", Column.Type.TEXT, "id of the run", "");
    private static final Column POINT = new Column("point", Column.Type.WHOLE, "number of the point, from 0", "");
    private static final Column REPLICATION =
            new Column("replication", Column.Type.WHOLE, "number of the replication, from 0", "");

    /** Get the name of its folder. */
    public String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Get the columns by which a row is known. */
    public List<String> key() {
        return switch (this) {
            case RUNS -> List.of("point", "replication");
            case SPRINTS -> List.of("point", "replication", "sprint");
            case PEOPLE -> List.of("point", "replication", "sprint", "who");
            case ITEMS -> List.of("point", "replication", "item");
        };
    }

    /** Get the tables that a study has, in the order in which parts are written. */
    public static List<PartTable> of(Outputs outputs) {
        List<PartTable> tables = new ArrayList<>();
        if (!outputs.perSprint().isEmpty()) {
            tables.add(SPRINTS);
        }
        if (outputs.people()) {
            tables.add(PEOPLE);
        }
        if (outputs.items()) {
            tables.add(ITEMS);
        }
        tables.add(RUNS);
        return tables;
    }

    /** Get its columns in a study. */
    public List<Column> columns(Outputs outputs) {
        List<Column> columns = new ArrayList<>(List.of(RUN, POINT, REPLICATION));
        switch (this) {
            case RUNS -> {
                columns.add(new Column("seed", Column.Type.WHOLE, "seed of every draw in the run", ""));
                columns.add(new Column("status", Column.Type.TEXT, "done or failed", ""));
                columns.add(new Column("problem", Column.Type.TEXT, "why it failed, empty when it did not", ""));
                columns.add(new Column("messages", Column.Type.WHOLE, "messages delivered in the run", ""));
                columns.add(new Column("digest", Column.Type.TEXT, "hash of all metrics of the run", ""));
                outputs.perRun().forEach(metric -> columns.add(column(metric)));
            }
            case SPRINTS -> {
                columns.add(new Column("sprint", Column.Type.WHOLE, "measured sprint, from 1", ""));
                outputs.perSprint().forEach(metric -> columns.add(column(metric)));
            }
            case PEOPLE -> columns.addAll(columns(PeopleCollector.Row.class));
            case ITEMS -> columns.addAll(columns(ItemCollector.Row.class));
        }
        return columns;
    }

    private static Column column(Metric metric) {
        return new Column(
                metric.id(),
                Column.Type.NUMBER,
                metric.label(),
                metric.indexUnit().isPresent() ? "raw value" : metric.unit());
    }

    private static List<Column> columns(Class<? extends Record> row) {
        return Arrays.stream(row.getRecordComponents()).map(PartTable::column).toList();
    }

    private static Column column(RecordComponent component) {
        Class<?> type = component.getType();
        Column.Type held = type == double.class
                ? Column.Type.NUMBER
                : type == int.class || type == long.class ? Column.Type.WHOLE : Column.Type.TEXT;
        return new Column(component.getName(), held, component.getName(), "");
    }
}
