package dev.poise.cluster;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * When to say again what has not changed: after five seconds, then after twice as long each time, at the most every ten minutes. Not
 * thread-safe.
 */
final class Reminder {
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final LongSupplier clock;
    private long start;
    private long next;
    private long pause;

    /**
     * Begin to wait.
     *
     * @param clock tells nanoseconds
     */
    Reminder(LongSupplier clock) {
        this.clock = clock;
        restart();
    }

    /** Begin again: what was waited for has come. */
    void restart() {
        start = clock.getAsLong();
        pause = FIRST.toNanos();
        next = start + pause;
    }

    /** Get how long it has been. */
    Duration elapsed() {
        return Duration.ofNanos(clock.getAsLong() - start);
    }

    /** Return whether it is time to say something; it is not again until later. */
    boolean isDue() {
        long now = clock.getAsLong();
        if (now < next) {
            return false;
        }
        pause = Math.min(2 * pause, LONGEST.toNanos());
        next = now + pause;
        return true;
    }
}
