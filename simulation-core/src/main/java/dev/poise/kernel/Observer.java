package dev.poise.kernel;

/** Listens to the events of one run, in the order in which they happened. */
public interface Observer {

    /**
     * Called for every event, in order. Must not change anything in the run.
     *
     * @param event what happened
     * @throws RuntimeException when it cannot be noted; the run ends as {@link RunOutcome.Failed}
     */
    void observe(Event event);

    /** Return whether this observer needs detailed events. They are published when any observer needs them, and then reach all. */
    default boolean detailed() {
        return false;
    }
}
