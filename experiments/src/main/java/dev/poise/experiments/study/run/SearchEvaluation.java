package dev.poise.experiments.study.run;

import dev.poise.experiments.run.Engine;
import dev.poise.experiments.run.JsonText;
import dev.poise.experiments.study.Design;
import dev.poise.experiments.study.Factor;
import dev.poise.experiments.study.Study;
import dev.poise.experiments.study.file.StudyReader;
import dev.poise.experiments.study.file.StudyResult;
import dev.poise.experiments.study.plan.DesignPoint;
import dev.poise.experiments.study.plan.StudyPlan;
import dev.poise.experiments.study.search.Generations;
import dev.poise.experiments.study.store.Shard;
import dev.poise.experiments.study.store.StoreException;
import dev.poise.experiments.study.store.StudyFolder;
import dev.poise.experiments.study.store.UnfinishedFolder;
import dev.poise.metrics.Metric;
import dev.poise.random.KeyedRandom;
import dev.poise.team.TeamScenario;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The study that evaluates what a search has found. The runs that selected a policy flatter it: of many averages the highest are those that had
 * luck. So the winners are run again with seeds of their own, beside the policies that they are compared with. It is a study of listed points like any other, in a
 * folder inside that of the search: first the policies it is compared with, then the winners.
 */
public final class SearchEvaluation {
    /** The folder inside that of the search. */
    public static final String FOLDER = "evaluation";

    private SearchEvaluation() {}

    /** Get the most runs of a search, those of its evaluation included. */
    public static long mostRuns(StudyPlan plan) {
        Design.Search search = (Design.Search) plan.study().design();
        long policies = search.winners() + (long) plan.study().scenarios().size();
        return plan.mostRuns() + policies * search.evaluation();
    }

    /** Get the folder of an evaluation, whether it is there or not. */
    public static Path place(OpenStudy search) {
        return search.folder().file(FOLDER);
    }

    /** Find the evaluation of a search, to read what is there; empty when it has not begun. */
    public static Optional<OpenStudy> find(OpenStudy search) {
        return StudyFolder.isStudy(place(search)) ? Optional.of(OpenStudy.openToRead(place(search))) : Optional.empty();
    }

    /**
     * Begin the evaluation of a search, or go on with it.
     *
     * @param search all runs of which are made
     * @param generations what it has found
     * @param engine what makes the runs
     * @throws StoreException when the folder cannot be used
     */
    static OpenStudy open(OpenStudy search, Generations generations, Engine engine) {
        StudyResult result = StudyReader.readRevised(
                search.folder().file(StudyFolder.STUDY),
                definition(search.plan().study(), generations));
        if (!(result instanceof StudyResult.Loaded loaded)) {
            throw new StoreException(((StudyResult.Problems) result)
                    .problems().stream().map(problem -> problem.describe()).collect(Collectors.joining("; ")));
        }
        StudyPlan plan = StudyPlan.of(loaded.study());
        PlanCheck.mistake(plan).ifPresent(mistake -> {
            throw new StoreException("the evaluation of the search: " + mistake);
        });
        Path place = place(search);
        if (!StudyFolder.isStudy(place)) {
            // what a program left that was killed before there was a manifest
            UnfinishedFolder.takeAway(place);
            return OpenStudy.begin(place, loaded, plan, Shard.WHOLE, engine);
        }
        OpenStudy evaluation = OpenStudy.open(place, engine);
        if (!evaluation.manifest().definition().equals(StudyFolder.definitionOf(loaded.files()))) {
            throw new StoreException(String.format(
                    Locale.ROOT,
                    "%s evaluates other policies than those that the search has found; move it away, and it is made again",
                    place));
        }
        return evaluation;
    }

    /** Write what differs from the search, as JSON. */
    private static String definition(Study study, Generations generations) {
        Design.Search search = (Design.Search) study.design();
        Map<String, Object> factors = new LinkedHashMap<>();
        study.factors().forEach(factor -> factors.put(factor.name(), null));
        List<Map<String, Object>> points = new ArrayList<>();
        if (!study.scenarios().isEmpty()) {
            Map<String, Object> named = new LinkedHashMap<>();
            named.put(
                    "levels", study.scenarios().stream().map(TeamScenario::name).toList());
            named.put("files", scenarioFiles(study));
            factors.put(Factor.SCENARIO, named);
        }
        DesignPoint held = generations.plan().points().get(0);
        for (TeamScenario scenario : study.scenarios()) {
            Map<String, Object> point = new LinkedHashMap<>();
            point.put(Factor.SCENARIO, scenario.name());
            // what is held holds for them, too
            add(point, study, held, factor -> !factor.varies());
            points.add(point);
        }
        generations
                .search()
                .winners()
                .forEach(winner ->
                        points.add(point(study, generations.plan().points().get(winner.number()))));
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("study", study.name() + "-" + FOLDER);
        tree.put("search", null);
        tree.put("constraints", null);
        tree.put("factors", factors);
        Map<String, Object> design = new LinkedHashMap<>();
        design.put("type", "list");
        design.put("points", points);
        tree.put("design", design);
        tree.put("replications", search.evaluation());
        tree.put("random", Map.of("seed", KeyedRandom.key(study.seed(), FOLDER)));
        if (points.size() > 1) {
            tree.put(
                    "front",
                    Map.of("of", search.objectives().stream().map(Metric::id).toList()));
        }
        return JsonText.oneLine(tree);
    }

    /** Name the files of the policies that winners are compared with, as they lie in the folder of the search. */
    private static List<String> scenarioFiles(Study study) {
        List<String> files = new ArrayList<>();
        study.scenarios()
                .forEach(scenario -> files.add(String.format(Locale.ROOT, "scenarios/%d.yaml", files.size() + 1)));
        return files;
    }

    private static Map<String, Object> point(Study study, DesignPoint point) {
        Map<String, Object> values = new LinkedHashMap<>();
        add(values, study, point, factor -> true);
        return values;
    }

    private static void add(Map<String, Object> values, Study study, DesignPoint point, Predicate<Factor> named) {
        for (int i = 0; i < study.factors().size(); i++) {
            Factor factor = study.factors().get(i);
            double value = point.values().get(i);
            if (named.test(factor)) {
                values.put(
                        factor.name(),
                        factor.isNamed()
                                ? study.text(factor, value)
                                : BigDecimal.valueOf(value).stripTrailingZeros());
            }
        }
    }
}
