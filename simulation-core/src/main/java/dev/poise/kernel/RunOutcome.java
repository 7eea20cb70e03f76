package dev.poise.kernel;

/** How a run ended. */
public sealed interface RunOutcome {

    /** Get the virtual time at the end, in working seconds. */
    long time();

    /** Get the number of messages delivered. */
    long messages();

    /**
     * The run came to its end: a role finished it, or nothing was left to deliver.
     *
     * @param time virtual time at the end, in working seconds
     * @param messages messages delivered
     */
    record Completed(long time, long messages) implements RunOutcome {}

    /**
     * Somebody outside stopped the run before its end.
     *
     * @param time virtual time at the end, in working seconds
     * @param messages messages delivered
     */
    record Stopped(long time, long messages) implements RunOutcome {}

    /**
     * A role threw while it handled a message. Other runs go on.
     *
     * @param label scenario and seed
     * @param time virtual time of the message, in working seconds
     * @param messages messages delivered, the failing one included
     * @param role the name of the role that threw
     * @param message the message it was handling, as text
     * @param cause what it threw
     */
    record Failed(RunLabel label, long time, long messages, String role, String message, Throwable cause)
            implements RunOutcome {

        /** Get one line that names scenario, seed, virtual time, role, message and reason. */
        public String describe() {
            return "%s, seed %d, second %d: %s failed on %s: %s"
                    .formatted(label.scenario(), label.seed(), time, role, message, cause);
        }
    }
}
