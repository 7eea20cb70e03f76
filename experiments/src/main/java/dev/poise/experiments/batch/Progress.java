package dev.poise.experiments.batch;

/** Is told how far a batch has got. */
@FunctionalInterface
public interface Progress {
    /** Takes no notice. */
    Progress NONE = (done, failed, all) -> {};

    /**
     * Take notice that another run ended. Called from the threads that run, never by two at once.
     *
     * @param done how many runs ended so far, failed ones included
     * @param failed how many of these failed
     * @param all how many runs there are to be
     */
    void ended(int done, int failed, int all);
}
