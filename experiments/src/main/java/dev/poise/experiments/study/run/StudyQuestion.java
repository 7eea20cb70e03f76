package dev.poise.experiments.study.run;

import dev.poise.experiments.study.analysis.ResultFiles;
import dev.poise.experiments.study.analysis.StudyResults;
import dev.poise.experiments.study.file.StudyReader;
import dev.poise.experiments.study.file.StudyResult;
import dev.poise.experiments.study.plan.StudyPlan;
import dev.poise.experiments.study.search.Generations;
import dev.poise.experiments.study.store.Manifest;
import dev.poise.experiments.study.store.StoreException;
import dev.poise.experiments.study.store.StudyFolder;
import dev.poise.metrics.Metric;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Something else that is asked of the runs of a study: another baseline, other thresholds, other smallest differences that matter. No run is made for it.
 *
 * @param study the study, with the question noted in its manifest
 * @param asked the same study with the question in place of its own
 * @param place where the answer goes, inside the folder
 */
public record StudyQuestion(OpenStudy study, StudyPlan asked, String place) {
    private static final String CHANGE = "change";

    /**
     * Ask.
     *
     * @param study what was run
     * @param change what is asked, as JSON: {@code compare} and {@code thresholds} of a study file
     * @param date of today
     * @return a question that can be answered
     * @throws StoreException when it cannot be asked of this study
     */
    public static StudyQuestion of(OpenStudy study, String change, String date) {
        if (Generations.isSearch(study.plan())) {
            throw new StoreException(String.format(
                    Locale.ROOT,
                    "%s is a search; ask its evaluation, %s",
                    study.folder().path(),
                    SearchEvaluation.place(study)));
        }
        StudyResult result = StudyReader.readRevised(study.folder().file(StudyFolder.STUDY), change);
        if (!(result instanceof StudyResult.Loaded loaded)) {
            throw new StoreException(((StudyResult.Problems) result)
                    .problems().stream().map(problem -> problem.describe()).collect(Collectors.joining("; ")));
        }
        StudyPlan plan = StudyPlan.of(loaded.study());
        PlanCheck.mistake(plan).ifPresent(mistake -> {
            throw new StoreException(mistake);
        });
        List<Metric> kept = study.plan().study().outputs().perRun();
        List<Metric> missing = loaded.study().outputs().perRun().stream()
                .filter(metric -> !kept.contains(metric))
                .toList();
        if (!missing.isEmpty()) {
            throw new StoreException(String.format(
                    Locale.ROOT,
                    "the study kept nothing of %s, so it cannot be asked for it",
                    missing.stream().map(Metric::id).collect(Collectors.joining(", "))));
        }
        List<Map<String, String>> questions = new ArrayList<>(study.manifest().questions());
        int number = 1;
        while (number <= questions.size()
                && !change.equals(questions.get(number - 1).get(CHANGE))) {
            number++;
        }
        Manifest manifest = study.manifest();
        if (number > questions.size()) {
            Map<String, String> question = new LinkedHashMap<>();
            question.put("number", Integer.toString(number));
            question.put("date", date);
            question.put(CHANGE, change);
            manifest = manifest.asked(question);
            study.folder().write(manifest);
        }
        return new StudyQuestion(new OpenStudy(study.plan(), study.folder(), manifest), plan, "questions/" + number);
    }

    /** Compute the answer and write its tables. */
    public StudyResults answer() {
        return ResultFiles.answer(asked, study.folder(), study.isComplete(), folder());
    }

    /** Get the folder that the answer goes to. */
    public StudyFolder folder() {
        return study.folder().within(place);
    }
}
