package dev.poise.cli;

/** How much a command tells on standard error. Thread-safe. */
final class Verbosity {
    private final Runnable logs;
    private volatile boolean quiet;
    private volatile boolean debug;

    /**
     * Begin with the usual.
     *
     * @param logs lets libraries log more
     */
    Verbosity(Runnable logs) {
        this.logs = logs;
    }

    /** Take what was asked for. */
    void set(VerbosityOptions options) {
        quiet = options.quiet();
        debug = options.debug();
        if (debug) {
            logs.run();
        }
    }

    /** Return whether progress and notes are left out. */
    boolean quiet() {
        return quiet;
    }

    /** Return whether stack traces are told, too. */
    boolean debug() {
        return debug;
    }
}
