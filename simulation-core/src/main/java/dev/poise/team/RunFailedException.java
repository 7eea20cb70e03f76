package dev.poise.team;

import dev.poise.kernel.RunOutcome;

/** A run ended because a role threw. Carries the sealed reason; its message is one line that reproduces the run. */
public final class RunFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient RunOutcome.Failed failure;

    /**
     * Wrap the reason.
     *
     * @param failure why the run ended
     */
    public RunFailedException(RunOutcome.Failed failure) {
        super(failure.describe(), failure.cause());
        this.failure = failure;
    }

    /** Get the sealed reason. */
    public RunOutcome.Failed failure() {
        return failure;
    }
}
