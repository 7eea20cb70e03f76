package dev.poise.experiments.study.run;

/** Is told how far a study has got. */
@FunctionalInterface
public interface StudyProgress {
    /** Takes no notice. */
    StudyProgress NONE = (done, failed, planned) -> {};

    /**
     * Take notice that runs ended. Called from the threads that run, never by two at once.
     *
     * @param done how many runs are made, those of earlier sessions and failed ones included
     * @param failed how many failed in this session
     * @param planned how many there are to be at most
     */
    void ended(long done, long failed, long planned);
}
