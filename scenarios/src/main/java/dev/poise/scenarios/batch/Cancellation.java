package dev.poise.scenarios.batch;

/** A switch that stops a batch: runs that have begun are finished, no further one is begun. Thread-safe. */
public final class Cancellation {
    private volatile boolean cancelled;

    /** Make a switch that is off. */
    public Cancellation() {}

    /** Stop the batch; cannot be undone. */
    public void cancel() {
        cancelled = true;
    }

    /** Tell whether the batch is to stop. */
    public boolean isCancelled() {
        return cancelled;
    }
}
