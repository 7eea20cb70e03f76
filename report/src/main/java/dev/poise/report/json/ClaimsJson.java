package dev.poise.report.json;

import dev.poise.evidence.OwnFile;
import dev.poise.evidence.attribution.AddedForms;
import dev.poise.evidence.attribution.Behind;
import dev.poise.evidence.attribution.Removal;
import dev.poise.evidence.attribution.Rest;
import dev.poise.evidence.claims.Finding;
import dev.poise.evidence.claims.balance.Cells;
import dev.poise.evidence.claims.examination.Examination;
import dev.poise.evidence.claims.question.Estimate;
import dev.poise.evidence.claims.trial.ClaimResult;
import dev.poise.evidence.claims.trial.PartResult;
import dev.poise.evidence.robustness.Robustness;
import dev.poise.experiments.run.JsonText;
import dev.poise.report.words.ClaimWords;
import dev.poise.settings.Mechanism;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes what was found out about claims as JSON. */
public final class ClaimsJson {
    private ClaimsJson() {}

    /** Write one entry per claim: the headline's effect, the verdict, and robustness where it was asked for. */
    public static String brief(Examination examination) {
        return JsonText.indented(examination.claims().stream()
                .map(result -> brief(result, examination))
                .toList());
    }

    private static Map<String, Object> brief(ClaimResult result, Examination examination) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", result.claim().id());
        entry.put("verdict", result.finding().words());
        estimate(entry, result.headline().estimate());
        entry.put("hypothesis", result.claim().hypothesis());
        entry.put("robustness", robustness(examination, result.claim().id()));
        return entry;
    }

    private static void estimate(Map<String, Object> entry, Estimate estimate) {
        entry.put("effect", estimate.value());
        entry.put("low", estimate.interval().low());
        entry.put("high", estimate.interval().high());
        entry.put("n", estimate.n());
    }

    private static @Nullable Map<String, Object> robustness(Examination examination, String id) {
        Robustness robustness = examination.robustness().get(id);
        if (robustness == null) {
            return null;
        }
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("worlds", robustness.worlds());
        entry.put("holds", robustness.share(Finding.SUPPORTED).share());
        entry.put("low", robustness.share(Finding.SUPPORTED).certainty().low());
        entry.put("high", robustness.share(Finding.SUPPORTED).certainty().high());
        entry.put("opposed", robustness.share(Finding.OPPOSED).share());
        entry.put("noClearEffect", robustness.share(Finding.NO_CLEAR_EFFECT).share());
        entry.put("undecided", robustness.share(Finding.TOO_UNCERTAIN).share());
        entry.put("holdsOnAverage", robustness.holdsOnAverage().share());
        entry.put("accepted", examination.sampling().accepted());
        List<Map<String, Object>> deciders = new ArrayList<>();
        for (Robustness.Decider decider : robustness.deciders()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("constant", decider.entry().name());
            one.put("rankCorrelation", decider.correlation());
            deciders.add(one);
        }
        entry.put("decidedBy", deciders);
        return entry;
    }

    /**
     * Write everything.
     *
     * @param examination what was found out
     * @param file the file the claims were read from; null for those that come with the program
     */
    public static String whole(Examination examination, @Nullable OwnFile file) {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (file != null) {
            tree.put("file", file.name());
            tree.put("fileDigest", file.digest());
        }
        tree.put(
                "claims",
                examination.claims().stream()
                        .map(one -> claim(one, examination))
                        .toList());
        tree.put(
                "balance",
                examination.balance().stream()
                        .map(one -> claim(one, examination))
                        .toList());
        tree.put(
                "addedForms", examination.forms().stream().map(ClaimsJson::form).toList());
        tree.put("worldsDrawn", examination.sampling().drawn());
        tree.put("worldsTurnedDownEarly", examination.sampling().early());
        tree.put("worldsPlausible", examination.sampling().plausible());
        tree.put("pairsPerWorld", examination.sampling().pairs());
        tree.put("map", examination.map().stream().map(ClaimsJson::cells).toList());
        tree.put("curve", examination.curve().stream().map(ClaimsJson::cells).toList());
        tree.put(
                "curveWithoutContact",
                examination.curveWithoutContact().stream()
                        .map(ClaimsJson::cells)
                        .toList());
        tree.put(
                "restsOn",
                examination.rest().lines().stream().map(ClaimsJson::rest).toList());
        return JsonText.indented(tree);
    }

    private static Map<String, Object> claim(ClaimResult result, Examination examination) {
        Map<String, Object> entry = brief(result, examination);
        entry.put("says", result.claim().says());
        entry.put("reading", result.claim().reading());
        entry.put("supportedBy", result.claim().supportedBy());
        entry.put("limitedBy", result.claim().limitedBy());
        entry.put("mechanisms", ids(result.claim().mechanisms()));
        entry.put("parts", result.parts().stream().map(ClaimsJson::part).toList());
        Behind behind = examination.behind().get(result.claim().id());
        if (behind != null) {
            entry.put("withoutMechanisms", removal(behind.together()));
            entry.put(
                    "withoutOneMechanism",
                    behind.alone().stream().map(ClaimsJson::removal).toList());
        }
        return entry;
    }

    private static Map<String, Object> part(PartResult result) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", result.part().name());
        entry.put("verdict", result.finding().words());
        estimate(entry, result.estimate());
        entry.put("unit", result.part().unit());
        entry.put("expected", ClaimWords.expected(result.part()));
        entry.put("because", result.part().because());
        entry.put("decides", result.part().decides());
        return entry;
    }

    private static Map<String, Object> removal(Removal removal) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("off", ids(removal.off()));
        entry.put("effect", removal.effect());
        entry.put("removed", removal.removed());
        entry.put("low", removal.certainty().low());
        entry.put("high", removal.certainty().high());
        entry.put("verdict", removal.finding().words());
        entry.put("byConstruction", removal.byConstruction());
        entry.put("enough", removal.isEnough());
        return entry;
    }

    private static Map<String, Object> form(AddedForms.Line line) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("form", line.form().id());
        entry.put("claim", line.with().claim().id());
        entry.put("with", line.with().headline().estimate().value());
        entry.put("verdictWith", line.with().finding().words());
        entry.put("without", line.without().headline().estimate().value());
        entry.put("verdictWithout", line.without().finding().words());
        return entry;
    }

    private static Map<String, Object> cells(Cells cells) {
        Map<String, Object> entry = new LinkedHashMap<>(cells.place().labels());
        entry.put(
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
        return entry;
    }

    private static Map<String, Object> rest(Rest.Line line) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("change", line.what());
        entry.put("remark", line.remark());
        entry.put("failedRuns", line.failed());
        entry.put(
                "turns",
                line.turns().stream()
                        .map(turn -> {
                            Map<String, Object> one = new LinkedHashMap<>();
                            one.put("claim", turn.before().claim().id());
                            one.put("holds", turn.holds());
                            return one;
                        })
                        .toList());
        return entry;
    }

    private static List<String> ids(List<Mechanism> mechanisms) {
        return mechanisms.stream().map(Mechanism::id).toList();
    }
}
