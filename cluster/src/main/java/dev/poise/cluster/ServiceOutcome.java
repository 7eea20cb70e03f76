package dev.poise.cluster;

/** How a worker's service ended. */
public sealed interface ServiceOutcome {
    /** The leader needs nobody any more. */
    record Finished() implements ServiceOutcome {}

    /**
     * The worker cannot serve the study.
     *
     * @param problem why, in one line
     */
    record Refused(String problem) implements ServiceOutcome {}

    /**
     * No leader was found for as long as it was to be waited for.
     *
     * @param problem for whom it waited and why in vain, in one line
     */
    record GaveUp(String problem) implements ServiceOutcome {}

    /** The leader is gone, or this program was stopped or cut off from it. */
    record Lost() implements ServiceOutcome {}
}
