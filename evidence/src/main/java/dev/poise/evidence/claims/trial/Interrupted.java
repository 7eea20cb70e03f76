package dev.poise.evidence.claims.trial;

/** Runs were stopped from outside before all was made that an answer needs. */
public final class Interrupted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Say so. */
    public Interrupted() {
        super("stopped before all runs were made", null, false, false);
    }
}
