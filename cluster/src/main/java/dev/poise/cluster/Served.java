package dev.poise.cluster;

/** How a worker's service ended. */
public sealed interface Served {
    /** The leader needs nobody any more. */
    record Finished() implements Served {}

    /**
     * The worker cannot serve the study.
     *
     * @param problem why, in one line
     */
    record Refused(String problem) implements Served {}

    /**
     * No leader was found for as long as it was to be waited for.
     *
     * @param problem for whom it waited and why in vain, in one line
     */
    record GaveUp(String problem) implements Served {}

    /** The leader is gone, or this program was stopped or cut off from it. */
    record Lost() implements Served {}
}
