package dev.poise.experiments.batch;

/** A run was waited for in vain. */
final class NeverEndedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    NeverEndedException(String message) {
        super(message);
    }
}
