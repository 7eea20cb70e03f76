package dev.poise.cli;

import dev.poise.experiments.batch.Outcome;

/** Tells of a single run that failed. */
final class FailedRuns {
    private FailedRuns() {}

    /**
     * Tell in one line why a run failed, and keep the rest in the log.
     *
     * @param session where it is told
     * @param outcome what came of it
     * @param command the command that makes it again; empty when that is the one that made it
     * @return the exit code
     */
    static int tell(Session session, Outcome<?> outcome, String command) {
        if (outcome instanceof Outcome.Failed<?> failed) {
            session.trace(failed.cause());
            session.note("poise: the run failed: " + failed.message());
            if (!command.isEmpty()) {
                session.note("  to repeat it: " + command);
            }
            ErrorLog.keep(session, failed.cause());
        }
        return ExitCode.SOME_RUNS_FAILED;
    }
}
