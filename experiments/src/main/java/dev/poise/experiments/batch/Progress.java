package dev.poise.experiments.batch;

/** Listens to the progress of a batch. */
@FunctionalInterface
public interface Progress {
    /** Takes no notice. */
    Progress NONE = (done, failed, all) -> {};

    /**
     * Called when another run has ended, from the threads that run, never by two at once.
     *
     * @param done how many runs ended so far, failed ones included
     * @param failed how many of these failed
     * @param all how many runs there are to be
     */
    void ended(int done, int failed, int all);
}
