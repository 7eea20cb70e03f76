package dev.poise.report.json;

import dev.poise.experiments.comparison.Alternative;
import dev.poise.experiments.comparison.Comparison;
import dev.poise.experiments.comparison.Contrast;
import dev.poise.experiments.comparison.Curve;
import dev.poise.experiments.comparison.CurveLine;
import dev.poise.experiments.comparison.CurvePoint;
import dev.poise.experiments.comparison.Difference;
import dev.poise.experiments.comparison.FailedRun;
import dev.poise.experiments.comparison.Outcomes;
import dev.poise.experiments.comparison.Provenance;
import dev.poise.experiments.comparison.Summary;
import dev.poise.experiments.run.Components;
import dev.poise.experiments.run.JsonText;
import dev.poise.metrics.Metric;
import dev.poise.report.words.Answer;
import dev.poise.report.words.Caution;
import dev.poise.report.words.ComparisonAnswer;
import dev.poise.report.words.CurveAnswer;
import dev.poise.report.words.DifferenceWords;
import dev.poise.report.words.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Comparisons and curves as JSON. Value is an index here, as it is shown; raw values are in {@code runs.csv}. */
public final class ComparisonJson {
    private ComparisonJson() {}

    /**
     * Write a comparison.
     *
     * @param comparison what came out
     */
    public static String of(Comparison comparison) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("from", comparison.onset().id());
        root.put(
                "scenarios",
                comparison.alternatives().stream()
                        .map(one -> alternative(one, Metric.all()))
                        .toList());
        List<Map<String, Object>> contrasts = new ArrayList<>();
        for (Difference difference : comparison.differences()) {
            difference.contrasts().values().forEach(contrast -> contrasts.add(contrast(difference, contrast)));
        }
        root.put("contrasts", contrasts);
        root.put("provenance", provenance(comparison.provenance(), comparison.failures()));
        return JsonText.document(root);
    }

    /**
     * Write a curve. With several curves, each point names its technical knowledge.
     *
     * @param curve what came out
     */
    public static String of(Curve curve) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("from", curve.onset().id());
        root.put("points", points(curve, Metric.all()));
        root.put("provenance", provenance(curve.provenance(), curve.failures()));
        return JsonText.document(root);
    }

    /**
     * Get the main of a comparison: the four outcomes, and where they come from.
     *
     * @param comparison what came out
     */
    public static Map<String, Object> brief(Comparison comparison) {
        Answer answer = ComparisonAnswer.of(comparison, Language.TERMINAL);
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("question", answer.question());
        root.put("answer", answer.sentences());
        root.put(
                "scenarios",
                comparison.alternatives().stream()
                        .map(one -> alternative(one, Outcomes.FOUR))
                        .toList());
        List<Map<String, Object>> contrasts = new ArrayList<>();
        comparison
                .differences()
                .forEach(difference -> Outcomes.FOUR.forEach(
                        metric -> contrasts.add(contrast(difference, difference.contrast(metric)))));
        root.put("contrasts", contrasts);
        root.put("provenance", origin(comparison.provenance(), comparison.failures()));
        return root;
    }

    /**
     * Get the main of a curve: the four outcomes at each point, and where they come from.
     *
     * @param curve what came out
     */
    public static Map<String, Object> brief(Curve curve) {
        Answer answer = CurveAnswer.of(curve, Language.TERMINAL);
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("question", answer.question());
        root.put("answer", answer.sentences());
        root.put("points", points(curve, Outcomes.FOUR));
        root.put("provenance", origin(curve.provenance(), curve.failures()));
        return root;
    }

    private static List<Map<String, Object>> points(Curve curve, List<Metric> shown) {
        List<Map<String, Object>> points = new ArrayList<>();
        for (CurveLine line : curve.lines()) {
            for (int i = 0; i < line.points().size(); i++) {
                CurvePoint point = line.points().get(i);
                Map<String, Object> one = new LinkedHashMap<>();
                if (line.technicalKnowledge() != null) {
                    one.put("technicalKnowledge", line.technicalKnowledge());
                }
                one.put("technicalInvolvement", point.technicalInvolvement());
                one.put("amongHighestValue", line.region().contains(i));
                one.put("metrics", metrics(point.metrics(), shown));
                points.add(one);
            }
        }
        return points;
    }

    static Map<String, Object> origin(Provenance provenance, List<FailedRun> failures) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("program", provenance.version());
        tree.put("model", provenance.modelVersion());
        tree.put("seed", provenance.seed());
        tree.put("replications", provenance.replications());
        tree.put("command", provenance.command());
        tree.put("failedRuns", failures.size());
        return tree;
    }

    private static Map<String, Object> alternative(Alternative alternative, List<Metric> shown) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", alternative.name());
        tree.put("metrics", metrics(alternative.metrics(), shown));
        return tree;
    }

    private static Map<String, Object> metrics(Map<Metric, Summary> summaries, List<Metric> shown) {
        Map<String, Object> tree = new LinkedHashMap<>();
        summaries.forEach((metric, summary) -> {
            if (!shown.contains(metric)) {
                return;
            }
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("mean", summary.mean());
            one.put("low", summary.certainty().low());
            one.put("high", summary.certainty().high());
            one.put("sd", summary.sd());
            one.put("n", summary.n());
            tree.put(metric.id(), one);
        });
        return tree;
    }

    private static Map<String, Object> contrast(Difference difference, Contrast contrast) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("baseline", difference.baseline());
        tree.put("scenario", difference.scenario());
        tree.put("metric", contrast.metric().id());
        tree.put("difference", contrast.difference());
        tree.put("low", contrast.certainty().low());
        tree.put("high", contrast.certainty().high());
        tree.put("pairs", contrast.pairs());
        tree.put("effectSize", contrast.effectSize());
        tree.put("verdict", DifferenceWords.ENGLISH.verdict(contrast.verdict()));
        return tree;
    }

    static Map<String, Object> provenance(Provenance provenance, List<FailedRun> failures) {
        Map<String, Object> tree = new LinkedHashMap<>();
        // a run has a digest of its own, of what happened
        Components.tree(provenance)
                .forEach((name, value) -> tree.put(name.equals("digest") ? "scenarioDigest" : name, value));
        tree.put("value", Caution.INDEX);
        tree.put("caution", Caution.INVOLVEMENT);
        tree.put("failures", failures.stream().map(Components::tree).toList());
        return tree;
    }
}
