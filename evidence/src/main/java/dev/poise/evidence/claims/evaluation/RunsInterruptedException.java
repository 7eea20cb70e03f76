package dev.poise.evidence.claims.evaluation;

/** Runs were stopped from outside before all was made that an answer needs. */
public final class RunsInterruptedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Create it, without a stack trace. */
    public RunsInterruptedException() {
        super("stopped before all runs were made", null, false, false);
    }
}
