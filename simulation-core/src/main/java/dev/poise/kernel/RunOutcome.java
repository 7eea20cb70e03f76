package dev.poise.kernel;

import java.util.Locale;

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
     * A role threw while it handled a message, or an observer threw while it was told of an event from it. Other runs go on.
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

        /**
         * Put a failure on record.
         *
         * @param label scenario and seed
         * @param time virtual time of the message, in working seconds
         * @param messages messages delivered, the failing one included
         * @param role the name of the role that threw
         * @param message the message it was handling
         * @param cause what it threw
         * @return a failure that names the message by its text, or by its class where the text cannot be had
         */
        public static Failed of(
                RunLabel label, long time, long messages, String role, Object message, Throwable cause) {
            return new Failed(label, time, messages, role, text(message), cause);
        }

        /**
         * Return whether something thrown ends one run only. All exceptions do, and so do errors of the program, a stack
         * overflow included. The other errors of the machine, such as no memory being left, do not: the next run would
         * meet them too, so an engine hands them to its caller.
         *
         * @param thrown what was thrown
         */
        public static boolean covers(Throwable thrown) {
            return !(thrown instanceof VirtualMachineError) || thrown instanceof StackOverflowError;
        }

        private static String text(Object message) {
            try {
                return String.valueOf(message);
            } catch (RuntimeException | StackOverflowError e) {
                // the text is for the reader of the failure; losing it must not hide the failure itself
                return message.getClass().getName();
            }
        }

        /** Get one line that names scenario, seed, virtual time, role, message and reason. */
        public String describe() {
            return String.format(
                    Locale.ROOT,
                    "%s, seed %d, second %d: %s failed on %s: %s",
                    label.scenario(),
                    label.seed(),
                    time,
                    role,
                    message,
                    cause);
        }
    }
}
