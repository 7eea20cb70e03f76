package dev.poise.report.rows;

import dev.poise.experiments.run.Components;
import dev.poise.experiments.run.CsvText;
import dev.poise.experiments.run.JsonText;
import dev.poise.experiments.study.Factor;
import dev.poise.experiments.study.analysis.ContrastRow;
import dev.poise.experiments.study.analysis.DiscoveryRows;
import dev.poise.experiments.study.analysis.SensitivityRow;
import dev.poise.experiments.study.analysis.StudyResults;
import dev.poise.experiments.study.analysis.SummaryRow;
import dev.poise.experiments.study.analysis.ThresholdRow;
import dev.poise.experiments.study.plan.DesignPoint;
import dev.poise.experiments.study.plan.StudyPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The main of a study for programs. As CSV it is one table: sensitivity where the design is made for it, else a row per point and
 * metric. As JSON it is both, with what was missed. Tables of very many points are in the folder; here are their ends.
 */
public final class StudyRows {
    private final StudyResults results;
    private final StudyPlan plan;
    private final Map<String, ContrastRow> contrasts = new LinkedHashMap<>();

    private StudyRows(StudyResults results) {
        this.results = results;
        this.plan = results.plan();
        results.contrasts().forEach(row -> contrasts.put(row.point() + " " + row.metric(), row));
    }

    /** Write them as CSV. */
    public static String csv(StudyResults results) {
        if (!results.sensitivity().isEmpty()) {
            return CsvText.of(SensitivityRow.class, results.sensitivity());
        }
        List<Map<String, Object>> points = new StudyRows(results).points();
        return (points.isEmpty() ? new Rows(List.of("point"), points) : Rows.of(points)).csv();
    }

    /** Write them as JSON. */
    public static String json(StudyResults results) {
        StudyRows rows = new StudyRows(results);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("study", rows.plan.study().name());
        tree.put("complete", results.complete());
        tree.put("points", rows.plan.points().size());
        tree.put("runs", results.runs());
        tree.put("failed", results.failed());
        tree.put("rows", rows.points());
        tree.put(
                "sensitivity",
                results.sensitivity().stream().map(Components::tree).toList());
        tree.put(
                "thresholds",
                results.thresholds().stream().map(StudyRows::threshold).toList());
        tree.put("levers", results.levers().stream().map(Components::tree).toList());
        tree.put(
                "robustness",
                results.robustness().stream().map(Components::tree).toList());
        DiscoveryRows found = new DiscoveryRows(results);
        tree.put("discovery", found.boxes().stream().map(Components::tree).toList());
        tree.put("front", results.front().stream().map(Components::tree).toList());
        tree.put("tree", found.trees().stream().map(Components::tree).toList());
        return JsonText.document(tree);
    }

    private List<Map<String, Object>> points() {
        List<Map<String, Object>> rows = new ArrayList<>();
        results.summaries().forEach(summary -> rows.add(row(summary)));
        return rows;
    }

    private Map<String, Object> row(SummaryRow summary) {
        DesignPoint point = plan.points().get(summary.point());
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("point", summary.point());
        List<Factor> factors = plan.study().factors();
        for (int i = 0; i < factors.size(); i++) {
            row.put(
                    factors.get(i).name(),
                    factors.get(i).isNamed()
                            ? plan.text(point, i)
                            : point.values().get(i));
        }
        row.put("metric", summary.metric());
        row.put("unit", summary.unit());
        row.put("n", summary.n());
        row.put("mean", summary.mean());
        row.put("ciLow", summary.ciLow());
        row.put("ciHigh", summary.ciHigh());
        row.put("amongBest", summary.amongBest());
        ContrastRow contrast = contrasts.get(summary.point() + " " + summary.metric());
        row.put("meanDiff", contrast == null ? Double.NaN : contrast.meanDiff());
        row.put("diffLow", contrast == null ? Double.NaN : contrast.ciLow());
        row.put("diffHigh", contrast == null ? Double.NaN : contrast.ciHigh());
        row.put("verdict", contrast == null ? "" : contrast.verdict());
        row.put("moreRuns", contrast == null ? 0 : contrast.moreRuns());
        row.put("pairs", contrast == null ? 0 : contrast.pairs());
        return row;
    }

    private static Map<String, Object> threshold(ThresholdRow row) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("point", row.point());
        tree.put("threshold", row.threshold());
        tree.put("value", row.value());
        tree.put("met", row.met());
        tree.put("sure", row.sure());
        return tree;
    }
}
