package dev.poise.experiments.study.run;

import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.run.Engine;

/** Makes the runs of a study that are not in its folder yet: threads of this program, or several programs. */
@FunctionalInterface
public interface StudyMaker {
    /**
     * How it went.
     *
     * @param made runs made in this session
     * @param failed runs of these that failed
     * @param complete whether all chunks of the share are there
     */
    record Ended(long made, long failed, boolean complete) {}

    /**
     * Make what is not there yet, and wait for it.
     *
     * @param study what to run and where parts go; no other program may work in its folder
     * @param progress is told of runs that end
     * @return how it went
     * @throws dev.poise.experiments.study.store.StoreException when parts cannot be written; what is there stays
     */
    Ended make(OpenStudy study, StudyProgress progress);

    /**
     * Have runs made by threads of this program.
     *
     * @param engine what makes the runs
     * @param jobs how many threads, at least 1
     * @param cancellation stops between two runs; the chunks under way are given up
     */
    static StudyMaker threads(Engine engine, int jobs, Cancellation cancellation) {
        return threads(engine, jobs, KnownRuns.NONE, cancellation);
    }

    /**
     * Have those runs made by threads of this program that no other study has made.
     *
     * @param engine what makes the runs
     * @param jobs how many threads, at least 1
     * @param known runs that are taken from another study
     * @param cancellation stops between two runs; the chunks under way are given up
     */
    static StudyMaker threads(Engine engine, int jobs, KnownRuns known, Cancellation cancellation) {
        return (study, progress) -> StudyExecution.run(study, engine, jobs, known, progress, cancellation);
    }
}
