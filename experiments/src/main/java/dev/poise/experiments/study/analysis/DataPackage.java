package dev.poise.experiments.study.analysis;

import dev.poise.experiments.run.JsonText;
import dev.poise.experiments.run.Version;
import dev.poise.experiments.study.Factor;
import dev.poise.experiments.study.Study;
import dev.poise.experiments.study.WorldSample;
import dev.poise.experiments.study.plan.LeverWorlds;
import dev.poise.experiments.study.plan.StudyPlan;
import dev.poise.experiments.study.store.Column;
import dev.poise.experiments.study.store.PartTable;
import dev.poise.experiments.study.store.StudyFolder;
import dev.poise.metrics.IndexUnit;
import dev.poise.metrics.Metric;
import dev.poise.metrics.ValueScale;
import dev.poise.parameters.ParameterSpec;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The description of a folder's tables as a data package (Frictionless, Data Package and Table Schema 1): names, types, units, labels,
 * keys.
 */
final class DataPackage {
    private static final Map<String, Class<? extends Record>> TABLES = tables();

    private DataPackage() {}

    private static Map<String, Class<? extends Record>> tables() {
        Map<String, Class<? extends Record>> tables = new LinkedHashMap<>();
        tables.put("summary.csv", SummaryRow.class);
        tables.put("contrasts.csv", ContrastRow.class);
        tables.put("thresholds.csv", ThresholdRow.class);
        tables.put("sensitivity.csv", SensitivityRow.class);
        tables.put("effects.csv", EffectRow.class);
        tables.put("levers.csv", LeverRow.class);
        tables.put("robustness.csv", RobustnessRow.class);
        tables.put("discovery.csv", DiscoveryRow.class);
        tables.put("peeling.csv", PeelingRow.class);
        tables.put("tree.csv", TreeRow.class);
        tables.put("front.csv", FrontRow.class);
        tables.put("generations.csv", GenerationRow.class);
        tables.put("candidates.csv", CandidateRow.class);
        return tables;
    }

    static String json(StudyResults results, Set<String> files) {
        StudyPlan plan = results.plan();
        Study study = plan.study();
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("profile", "data-package");
        root.put("name", study.name().toLowerCase(Locale.ROOT));
        root.put("title", study.about().isEmpty() ? study.name() : study.about());
        root.put("version", Version.PROGRAM);
        root.put("model", Version.MODEL);
        root.put("valueIndex", valueIndex());
        List<Object> resources = new ArrayList<>();
        resources.add(points(study));
        if (!study.worlds().isNone()) {
            resources.add(worlds(study.worlds()));
        }
        for (PartTable table : PartTable.of(study.outputs())) {
            Map<String, Object> resource = new LinkedHashMap<>();
            resource.put("name", table.folder());
            resource.put("profile", "data-resource");
            // one table in several files; the specification knows no wildcards
            resource.put(
                    "path",
                    results.chunks().stream()
                            .map(chunk -> StudyFolder.partName(table, chunk))
                            .toList());
            resource.put("format", "parquet");
            resource.put("mediatype", "application/vnd.apache.parquet");
            resource.put(
                    "schema",
                    schema(
                            table.columns(study.outputs()).stream()
                                    .map(DataPackage::field)
                                    .toList(),
                            table.key()));
            resources.add(resource);
        }
        TABLES.forEach((name, rows) -> {
            if (files.contains(name)) {
                List<Map<String, Object>> fields = new ArrayList<>();
                Arrays.stream(rows.getRecordComponents())
                        .map(DataPackage::field)
                        .forEach(fields::add);
                if (rows == LeverRow.class || rows == RobustnessRow.class) {
                    LeverWorlds.of(plan)
                            .ifPresent(grid -> grid.factors().stream()
                                    .map(DataPackage::field)
                                    .forEach(fields::add));
                }
                if (rows == CandidateRow.class) {
                    study.factors().stream().map(DataPackage::field).forEach(fields::add);
                }
                resources.add(csv(name, schema(fields, key(name))));
            }
        });
        root.put("resources", resources);
        return JsonText.indented(root);
    }

    /** How raw value, which the parts have, becomes the index that summaries have: the same for every folder of a model. */
    private static Map<String, Object> valueIndex() {
        double perSprint = ValueScale.standard().perSprint();
        Map<String, Object> index = new LinkedHashMap<>();
        index.put("rawPerSprintOfTheReferenceTeam", perSprint);
        for (Metric metric : Metric.all()) {
            metric.indexUnit()
                    .ifPresent(unit -> index.put(
                            metric.id(),
                            unit == IndexUnit.OF_ALL_SPRINTS
                                    ? "100 * raw / (" + perSprint + " * sprints of the run)"
                                    : "100 * 100 * raw / " + perSprint));
        }
        return index;
    }

    private static List<String> key(String table) {
        return switch (table) {
            case "summary.csv", "contrasts.csv" -> List.of("point", "metric");
            case "thresholds.csv" -> List.of("point", "threshold");
            case "sensitivity.csv" -> List.of("metric", "factor", "index", "part");
            case "effects.csv" -> List.of("factor", "level", "metric");
            case "robustness.csv" -> List.of("lever");
            case "discovery.csv" -> List.of("discovery", "box", "factor");
            case "peeling.csv" -> List.of("discovery", "box", "step");
            case "front.csv" -> List.of("alternative", "metric");
            case "generations.csv" -> List.of("generation");
            case "candidates.csv" -> List.of("point", "metric");
            case "tree.csv" -> List.of("discovery", "node");
            default -> List.of("lever", "metric");
        };
    }

    private static Map<String, Object> points(Study study) {
        List<Map<String, Object>> fields = new ArrayList<>();
        fields.add(field(new Column("point", Column.Type.WHOLE, "number of the point, from 0", "")));
        for (Factor factor : study.factors()) {
            fields.add(field(factor));
        }
        fields.add(field(new Column("digest", Column.Type.TEXT, "hash of everything the point sets", "")));
        return csv(PointTable.NAME, schema(fields, List.of("point")));
    }

    private static Map<String, Object> worlds(WorldSample worlds) {
        List<Map<String, Object>> fields = new ArrayList<>();
        fields.add(field(new Column(WorldSample.NUMBER, Column.Type.WHOLE, "number of the world, from 1", "")));
        if (worlds.saysDraws()) {
            fields.add(field(new Column(WorldSample.DRAW, Column.Type.WHOLE, "which draw it was, from 0", "")));
        }
        worlds.constants()
                .forEach(spec ->
                        fields.add(field(new Column(spec.name(), Column.Type.NUMBER, spec.label(), spec.unit()))));
        return csv(WorldSample.FILE, schema(fields, List.of(WorldSample.NUMBER)));
    }

    private static Map<String, Object> field(Factor factor) {
        ParameterSpec spec = factor.spec();
        Column.Type type = factor.isWorld() || factor.isWhole()
                ? Column.Type.WHOLE
                : factor.isNamed() ? Column.Type.TEXT : Column.Type.NUMBER;
        return field(new Column(
                factor.name(),
                type,
                spec == null
                        ? factor.isWorld() ? "world, by its number in worlds.csv" : "named scenario"
                        : spec.label(),
                spec == null || factor.isNamed() ? "" : spec.unit()));
    }

    private static Map<String, Object> csv(String name, Map<String, Object> schema) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", name.substring(0, name.indexOf('.')));
        resource.put("path", name);
        resource.put("profile", "tabular-data-resource");
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("schema", schema);
        return resource;
    }

    private static Map<String, Object> schema(List<Map<String, Object>> fields, List<String> key) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("fields", fields);
        schema.put("missingValues", List.of(""));
        schema.put("primaryKey", key);
        return schema;
    }

    private static Map<String, Object> field(Column column) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.name());
        field.put("type", column.type().frictionless());
        field.put("title", column.about());
        if (!column.unit().isEmpty()) {
            field.put("unit", column.unit());
        }
        return field;
    }

    private static Map<String, Object> field(RecordComponent component) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", component.getName());
        field.put("title", ColumnTitles.of(component.getName()));
        Class<?> type = component.getType();
        field.put(
                "type",
                type == double.class
                        ? "number"
                        : type == int.class || type == long.class
                                ? "integer"
                                : type == boolean.class ? "boolean" : "string");
        return field;
    }
}
