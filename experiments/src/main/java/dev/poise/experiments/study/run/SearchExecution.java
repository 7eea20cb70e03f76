package dev.poise.experiments.study.run;

import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.run.Engine;
import dev.poise.experiments.study.plan.StudyPlan;
import dev.poise.experiments.study.search.Generations;

/**
 * Makes all runs of a search that are not there yet: one generation after the other, each of which is made as a study of its points is, and at
 * last those that evaluate what it found.
 */
final class SearchExecution {
    private final OpenStudy study;
    private final StudyMaker making;
    private long made;
    private long failed;

    private SearchExecution(OpenStudy study, StudyMaker making) {
        this.study = study;
        this.making = making;
    }

    /**
     * Make them.
     *
     * @param making makes what is left of the points that are known
     */
    static StudyMaker.Ended run(
            OpenStudy study, Engine engine, StudyProgress progress, Cancellation cancellation, StudyMaker making) {
        return new SearchExecution(study, making).run(engine, progress, cancellation);
    }

    private StudyMaker.Ended run(Engine engine, StudyProgress progress, Cancellation cancellation) {
        Generations generations = Generations.of(study.plan(), study.folder());
        long all = SearchEvaluation.mostRuns(study.plan());
        do {
            OpenStudy known = new OpenStudy(generations.plan(), study.folder(), study.manifest());
            if (!isMade(known, (done, bad, planned) -> progress.ended(done, bad, all))) {
                return new StudyMaker.Ended(made, failed, false);
            }
        } while (generations.advance());
        long before = runs(generations.plan());
        OpenStudy evaluation = SearchEvaluation.open(study, generations, engine);
        evaluation.folder().clearUp();
        boolean complete = !cancellation.isCancelled()
                && isMade(evaluation, (done, bad, planned) -> progress.ended(before + done, bad, before + planned));
        return new StudyMaker.Ended(made, failed, complete);
    }

    private boolean isMade(OpenStudy part, StudyProgress progress) {
        StudyMaker.Ended ended = making.make(part, progress);
        made += ended.made();
        failed += ended.failed();
        return ended.complete();
    }

    private static long runs(StudyPlan plan) {
        return (long) plan.points().size() * plan.study().replications().most();
    }
}
