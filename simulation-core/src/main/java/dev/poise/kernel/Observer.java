package dev.poise.kernel;

/** Listens to the facts of one run, in the order in which they happened. */
public interface Observer {

    /**
     * Take notice of a fact. Must not change anything in the run.
     *
     * @param fact what happened
     * @throws RuntimeException when it cannot be noted; the run ends as {@link RunOutcome.Failed}
     */
    void observe(Fact fact);

    /** Tell whether this observer wants the detailed facts too. An observer that does not still gets them when another does. */
    default boolean detailed() {
        return false;
    }
}
