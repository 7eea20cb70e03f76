package dev.poise.cli.assistant;

import dev.poise.experiments.batch.Cancellation;
import java.time.Duration;
import java.util.Locale;
import java.util.Timer;
import java.util.TimerTask;

/** Stops an answer that takes too long, or that somebody stops from outside. Close it when the answer is there. */
final class Deadline implements AutoCloseable {
    private final Cancellation cancellation = new Cancellation();
    private final Timer timer = new Timer("poise-deadline", true);
    private final Cancellation.Watch outside;
    private final Duration longest;

    /**
     * Begin to wait.
     *
     * @param outer also stops the answer
     * @param longest how long it may take
     */
    Deadline(Cancellation outer, Duration longest) {
        this.longest = longest;
        this.outside = outer.watch(cancellation::cancel);
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        cancellation.cancel();
                    }
                },
                longest.toMillis());
    }

    /** Get what the work has to look at. */
    Cancellation cancellation() {
        return cancellation;
    }

    /** Say that there is no answer, and what to do. */
    String missed() {
        return String.format(
                Locale.ROOT,
                "stopped: no answer within %d s; ask for fewer replications, scenarios, points or sprints",
                longest.toSeconds());
    }

    @Override
    public void close() {
        outside.close();
        timer.cancel();
    }
}
