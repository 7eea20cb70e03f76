package dev.poise.cluster;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** A worker's wait for its leader: says after some seconds for whom it waits and why, rarely again, and gives up when asked to. */
final class LeaderSearch {
    private final LeaderAddress leader;
    private final Supplier<String> why;
    private final Optional<Duration> patience;
    private final Consumer<String> notes;
    private final Reminder reminder;

    /**
     * Begin to wait.
     *
     * @param leader for whom
     * @param why tells in words why it does not answer; asked only when something is said
     * @param patience how long to wait; empty for ever
     * @param notes is told, a line each time
     * @param clock tells nanoseconds
     */
    LeaderSearch(
            LeaderAddress leader,
            Supplier<String> why,
            Optional<Duration> patience,
            Consumer<String> notes,
            LongSupplier clock) {
        this.leader = leader;
        this.why = why;
        this.patience = patience;
        this.notes = notes;
        this.reminder = new Reminder(clock);
    }

    /**
     * Look how long it has been.
     *
     * @return why nobody is waited for any more, a line; empty as long as it goes on
     */
    Optional<String> look() {
        Duration waited = reminder.elapsed();
        if (patience.isPresent() && waited.compareTo(patience.get()) >= 0) {
            return Optional.of(String.format(
                    Locale.ROOT, "gave up after %d s: no leader at %s: %s", waited.toSeconds(), leader, why.get()));
        }
        if (reminder.isDue()) {
            notes.accept(String.format(Locale.ROOT, "waits for a leader at %s: %s", leader, why.get()));
        }
        return Optional.empty();
    }
}
