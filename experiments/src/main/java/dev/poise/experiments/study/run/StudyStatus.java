package dev.poise.experiments.study.run;

import dev.poise.experiments.study.Design;
import dev.poise.experiments.study.store.Manifest;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * How far a study is.
 *
 * @param study its name
 * @param program version of the program that began it
 * @param model version of the model
 * @param shard which share lies here
 * @param points how many points are known
 * @param runs how many runs are written, failed ones and those that evaluate what a search has found included
 * @param failed how many of them failed
 * @param mostRuns the most runs it can have
 * @param phase what a search is about; empty of other studies
 * @param complete whether all runs of the share are made
 */
public record StudyStatus(
        String study,
        String program,
        String model,
        String shard,
        int points,
        long runs,
        long failed,
        long mostRuns,
        String phase,
        boolean complete) {

    /**
     * Look at a folder. May be done while runs are made.
     *
     * @param folder of the study
     * @throws dev.poise.experiments.study.store.StoreException when it is no folder of a study, or cannot be understood
     */
    public static StudyStatus of(Path folder) {
        OpenStudy study = OpenStudy.openToRead(folder);
        WrittenRuns.Count runs = new WrittenRuns(study).count();
        Optional<OpenStudy> evaluation =
                study.plan().study().isSearch() ? SearchEvaluation.find(study) : Optional.empty();
        if (evaluation.isPresent()) {
            runs = runs.and(new WrittenRuns(evaluation.get()).count());
        }
        Manifest manifest = study.manifest();
        return new StudyStatus(
                manifest.study(),
                manifest.program(),
                manifest.model(),
                manifest.shard().toString(),
                study.plan().points().size(),
                runs.there(),
                runs.failed(),
                OpenStudy.mostRuns(study.plan()),
                phase(study, evaluation.isPresent()),
                study.isComplete());
    }

    private static String phase(OpenStudy study, boolean evaluates) {
        if (!(study.plan().study().design() instanceof Design.Search search)) {
            return "";
        }
        int population = search.population();
        return evaluates
                ? "evaluation"
                : String.format(
                        Locale.ROOT,
                        "generation %d of at most %d",
                        (study.plan().points().size() + population - 1) / population,
                        search.generations(study.plan().study().replications().most()));
    }
}
