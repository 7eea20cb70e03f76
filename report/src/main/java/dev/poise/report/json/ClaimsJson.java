package dev.poise.report.json;

import dev.poise.evidence.OwnFile;
import dev.poise.evidence.attribution.AblationEffect;
import dev.poise.evidence.attribution.AdHocForms;
import dev.poise.evidence.attribution.AssumptionSensitivity;
import dev.poise.evidence.attribution.MechanismAttribution;
import dev.poise.evidence.claims.Finding;
import dev.poise.evidence.claims.analysis.ClaimAnalysis;
import dev.poise.evidence.claims.balance.Cells;
import dev.poise.evidence.claims.evaluation.ClaimResult;
import dev.poise.evidence.claims.evaluation.PartResult;
import dev.poise.evidence.claims.question.ClaimEstimate;
import dev.poise.evidence.robustness.Robustness;
import dev.poise.experiments.run.JsonText;
import dev.poise.parameters.Mechanism;
import dev.poise.report.words.ClaimWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes what was found out about claims as JSON. */
public final class ClaimsJson {
    private ClaimsJson() {}

    /**
     * Write one entry per claim: the verdict on its sentence with the main effect, the verdict on every sharper prediction, and robustness
     * where it was asked for.
     */
    public static String brief(ClaimAnalysis analysis) {
        return JsonText.indented(analysis.claims().stream()
                .map(result -> brief(result, analysis))
                .toList());
    }

    private static Map<String, Object> brief(ClaimResult result, ClaimAnalysis analysis) {
        List<ClaimResult> statements = result.statements();
        Map<String, Object> spec = new LinkedHashMap<>();
        spec.put("id", result.claim().id());
        spec.put("hypothesis", result.claim().hypothesis());
        spec.put("sentence", statement(statements.get(0), analysis));
        spec.put(
                "predictions",
                statements.stream()
                        .skip(1)
                        .map(prediction -> prediction(prediction, analysis))
                        .toList());
        return spec;
    }

    private static Map<String, Object> prediction(ClaimResult prediction, ClaimAnalysis analysis) {
        Map<String, Object> spec = new LinkedHashMap<>();
        spec.put("id", prediction.claim().id());
        spec.put("name", prediction.headline().part().name());
        spec.putAll(statement(prediction, analysis));
        return spec;
    }

    private static Map<String, Object> statement(ClaimResult statement, ClaimAnalysis analysis) {
        Map<String, Object> spec = new LinkedHashMap<>();
        spec.put("verdict", statement.finding().words());
        estimate(spec, statement.headline().estimate());
        spec.put("robustness", robustness(analysis, statement.claim().id()));
        return spec;
    }

    private static void estimate(Map<String, Object> spec, ClaimEstimate estimate) {
        spec.put("effect", estimate.value());
        spec.put("low", estimate.interval().low());
        spec.put("high", estimate.interval().high());
        spec.put("n", estimate.n());
    }

    private static @Nullable Map<String, Object> robustness(ClaimAnalysis analysis, String id) {
        Robustness robustness = analysis.robustness().get(id);
        if (robustness == null) {
            return null;
        }
        Map<String, Object> spec = new LinkedHashMap<>();
        spec.put("worlds", robustness.worlds());
        spec.put("holds", robustness.share(Finding.SUPPORTED).share());
        spec.put("low", robustness.share(Finding.SUPPORTED).certainty().low());
        spec.put("high", robustness.share(Finding.SUPPORTED).certainty().high());
        spec.put("opposed", robustness.share(Finding.OPPOSED).share());
        spec.put("noClearEffect", robustness.share(Finding.NO_CLEAR_EFFECT).share());
        spec.put("undecided", robustness.share(Finding.TOO_UNCERTAIN).share());
        spec.put("holdsOnAverage", robustness.holdsOnAverage().share());
        spec.put("accepted", analysis.sampling().accepted());
        List<Map<String, Object>> deciders = new ArrayList<>();
        for (Robustness.Decider decider : robustness.deciders()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("constant", decider.spec().name());
            one.put("rankCorrelation", decider.correlation());
            deciders.add(one);
        }
        spec.put("decidedBy", deciders);
        return spec;
    }

    /**
     * Write everything.
     *
     * @param analysis what was found out
     * @param file the file the claims were read from; null for those that come with the program
     */
    public static String whole(ClaimAnalysis analysis, @Nullable OwnFile file) {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (file != null) {
            tree.put("file", file.name());
            tree.put("fileDigest", file.digest());
        }
        tree.put(
                "claims",
                analysis.claims().stream().map(one -> claim(one, analysis)).toList());
        tree.put(
                "balance",
                analysis.balance().stream().map(one -> claim(one, analysis)).toList());
        tree.put("addedForms", analysis.forms().stream().map(ClaimsJson::form).toList());
        tree.put("worldsDrawn", analysis.sampling().drawn());
        tree.put("worldsTurnedDownEarly", analysis.sampling().early());
        tree.put("worldsPlausible", analysis.sampling().plausible());
        tree.put("pairsPerWorld", analysis.sampling().pairs());
        tree.put("map", analysis.map().stream().map(ClaimsJson::cells).toList());
        tree.put("curve", analysis.curve().stream().map(ClaimsJson::cells).toList());
        tree.put(
                "curveWithoutContact",
                analysis.curveWithoutContact().stream().map(ClaimsJson::cells).toList());
        tree.put(
                "restsOn",
                analysis.rest().lines().stream().map(ClaimsJson::rest).toList());
        return JsonText.document(tree);
    }

    private static Map<String, Object> claim(ClaimResult result, ClaimAnalysis analysis) {
        List<ClaimResult> statements = result.statements();
        Map<String, Object> spec = new LinkedHashMap<>();
        spec.put("id", result.claim().id());
        spec.put("hypothesis", result.claim().hypothesis());
        spec.put("says", result.claim().says());
        spec.put("reading", result.claim().interpretation());
        spec.put("supportedBy", result.claim().supportedBy());
        spec.put("limitedBy", result.claim().limitedBy());
        spec.put("mechanisms", ids(result.claim().mechanisms()));
        Map<String, Object> sentence = statement(statements.get(0), analysis);
        sentence.put(
                "parts",
                result.sentence().stream().map(part -> part(part, "why")).toList());
        spec.put("sentence", sentence);
        spec.put(
                "predictions",
                statements.stream()
                        .skip(1)
                        .map(prediction -> {
                            Map<String, Object> one = prediction(prediction, analysis);
                            one.putAll(part(prediction.headline(), "source"));
                            return one;
                        })
                        .toList());
        MechanismAttribution attribution = analysis.behind().get(result.claim().id());
        if (attribution != null) {
            spec.put("withoutMechanisms", removal(attribution.together()));
            spec.put(
                    "withoutOneMechanism",
                    attribution.alone().stream().map(ClaimsJson::removal).toList());
        }
        return spec;
    }

    private static Map<String, Object> part(PartResult result, String basis) {
        Map<String, Object> spec = new LinkedHashMap<>();
        spec.put("name", result.part().name());
        spec.put("verdict", result.finding().words());
        estimate(spec, result.estimate());
        spec.put("unit", result.part().unit());
        spec.put("expected", ClaimWords.expected(result.part()));
        spec.put("because", result.part().because());
        spec.put(basis, result.part().basis());
        return spec;
    }

    private static Map<String, Object> removal(AblationEffect ablation) {
        Map<String, Object> spec = new LinkedHashMap<>();
        spec.put("off", ids(ablation.off()));
        spec.put("effect", ablation.effect());
        spec.put("removed", ablation.removed());
        spec.put("low", ablation.certainty().low());
        spec.put("high", ablation.certainty().high());
        spec.put("verdict", ablation.finding().words());
        spec.put("byConstruction", ablation.byConstruction());
        spec.put("enough", ablation.isEnough());
        return spec;
    }

    private static Map<String, Object> form(AdHocForms.Line line) {
        Map<String, Object> spec = new LinkedHashMap<>();
        spec.put("form", line.form().id());
        spec.put("claim", line.with().claim().id());
        spec.put("with", line.with().headline().estimate().value());
        spec.put("verdictWith", line.with().finding().words());
        spec.put("without", line.without().headline().estimate().value());
        spec.put("verdictWithout", line.without().finding().words());
        return spec;
    }

    private static Map<String, Object> cells(Cells cells) {
        Map<String, Object> spec = new LinkedHashMap<>(cells.place().labels());
        spec.put(
                "cells",
                cells.cells().stream()
                        .map(cell -> {
                            Map<String, Object> one =
                                    new LinkedHashMap<>(cell.at().values());
                            one.put("mean", cell.value().mean());
                            one.put("low", cell.value().meanInterval().low());
                            one.put("high", cell.value().meanInterval().high());
                            one.put("best", cell.best());
                            return one;
                        })
                        .toList());
        return spec;
    }

    private static Map<String, Object> rest(AssumptionSensitivity.Line line) {
        Map<String, Object> spec = new LinkedHashMap<>();
        spec.put("change", line.what());
        spec.put("remark", line.remark());
        spec.put("failedRuns", line.failed());
        spec.put(
                "turns",
                line.turns().stream()
                        .map(turn -> {
                            Map<String, Object> one = new LinkedHashMap<>();
                            one.put("claim", turn.before().claim().id());
                            one.put("holds", turn.holds());
                            return one;
                        })
                        .toList());
        return spec;
    }

    private static List<String> ids(List<Mechanism> mechanisms) {
        return mechanisms.stream().map(Mechanism::id).toList();
    }
}
