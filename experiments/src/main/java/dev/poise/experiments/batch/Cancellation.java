package dev.poise.experiments.batch;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A switch that stops a batch: runs that have begun are finished, no further one is begun. Thread-safe. */
public final class Cancellation {
    private final Set<Watch> watches = ConcurrentHashMap.newKeySet();
    private volatile boolean cancelled;
    private volatile boolean heeded;

    /** Make a switch that is off. */
    public Cancellation() {}

    /** Stop the batch; cannot be undone. */
    public void cancel() {
        cancelled = true;
        watches.forEach(Watch::run);
    }

    /** Return whether the batch is to stop. */
    public boolean isCancelled() {
        heeded = true;
        return cancelled;
    }

    /** Return whether anybody has ever asked, so that waiting for what comes to its end makes sense. */
    public boolean isHeeded() {
        return heeded;
    }

    /** Something that is done when the switch is used. Closing it ends that. */
    public final class Watch implements AutoCloseable {
        private final Runnable task;

        private Watch(Runnable task) {
            this.task = task;
        }

        private void run() {
            task.run();
        }

        @Override
        public void close() {
            watches.remove(this);
        }
    }

    /**
     * Have something done when the switch is used, on the thread that uses it; at once when it is used already.
     *
     * @param task what to do, quickly, maybe twice
     */
    public Watch watch(Runnable task) {
        heeded = true;
        Watch watch = new Watch(task);
        watches.add(watch);
        if (cancelled) {
            task.run();
        }
        return watch;
    }
}
