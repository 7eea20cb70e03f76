package dev.poise.report.rows;

import dev.poise.metrics.Metric;
import dev.poise.metrics.SmallestEffect;
import dev.poise.parameters.Mechanism;
import dev.poise.parameters.MechanismDefinition;
import dev.poise.report.words.MetricWords;
import dev.poise.scenarios.catalogue.Catalogue;
import dev.poise.scenarios.draft.Vocabulary;
import dev.poise.scenarios.writing.DescribedSetting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the program is made from, as rows: settings, metrics, built-in scenarios, mechanisms. */
public final class CatalogueRows {
    private CatalogueRows() {}

    /** Get a row for each setting there is. */
    public static List<Map<String, Object>> settings(Vocabulary vocabulary) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (DescribedSetting setting : DescribedSetting.all(vocabulary)) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("name", setting.name());
            row.put("label", setting.label());
            row.put("unit", setting.unit());
            row.put("standard", setting.standard());
            row.put("expected", setting.expected());
            row.put("duringRun", setting.duringRun() ? "yes" : "no");
            row.put("grade", setting.grade());
            row.put("source", setting.source());
            rows.add(row);
        }
        return rows;
    }

    /** Get a row for each metric there is. */
    public static List<Map<String, Object>> metrics() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Metric metric : Metric.all()) {
            SmallestEffect smallest = metric.smallestEffect();
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("name", metric.id());
            row.put("label", metric.label());
            row.put("unit", metric.unit());
            row.put("kind", MetricWords.kind(metric));
            row.put("good", metric.direction().name().toLowerCase(Locale.ROOT));
            row.put("how", metric.how());
            row.put("mattersFrom", smallest.amount());
            row.put("because", smallest.reason());
            rows.add(row);
        }
        return rows;
    }

    /** Get a row for each built-in scenario. */
    public static List<Map<String, Object>> scenarios() {
        return Catalogue.builtIn().all().stream()
                .map(one -> Rows.row("name", one.name(), "kind", one.kind().id(), "about", one.about()))
                .toList();
    }

    /** Get a row for each mechanism that can be switched off, with what is held then, where it comes from and, of those from jars, what they do. */
    public static List<Map<String, Object>> mechanisms() {
        return Mechanism.all().stream()
                .map(one -> Rows.row(
                        "name",
                        one.id(),
                        "neutral",
                        one.neutral(),
                        "origin",
                        one.fromJar().isPresent() ? "a jar" : one.addedForm() ? "added form" : "model",
                        "effect",
                        one.fromJar().map(MechanismDefinition::effect).orElse("-")))
                .toList();
    }
}
