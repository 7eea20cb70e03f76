package dev.poise.experiments.batch;

/**
 * What became of one run of a batch.
 *
 * @param <R> what is kept of a run
 */
public sealed interface Outcome<R> {

    /**
     * The run came to its end.
     *
     * @param result what is kept of it
     * @param <R> what is kept of a run
     */
    record Done<R>(R result) implements Outcome<R> {}

    /**
     * The run failed; the others went on.
     *
     * @param message what happened, in one line
     * @param cause what was thrown
     * @param <R> what is kept of a run
     */
    record Failed<R>(String message, Throwable cause) implements Outcome<R> {}

    /**
     * The run was not made, because the batch was stopped before.
     *
     * @param <R> what is kept of a run
     */
    record NotRun<R>() implements Outcome<R> {}
}
