package dev.poise.experiments.batch;

import dev.poise.metrics.Metric;
import dev.poise.scenarios.problem.QuotedText;
import dev.poise.team.productowner.AddedPolicies;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Makes one run so that whatever becomes of it costs only itself. Any number are made side by side, on their callers' threads. Memory is
 * what they share: the run that is refused some need not be the one that used it up. So a run that ran out of memory is made once more
 * when no other is under way; only what fails alone has failed, and what fails does not depend on the number of threads. With
 * jars on the class path, a run that never ends is left behind. Thread-safe.
 */
public final class Attempt {
    /** Runs side by side share it; one that is made alone has it to itself. */
    private static final ReentrantReadWriteLock MEMORY = new ReentrantReadWriteLock(true);

    /** A run takes a hundredth of this on a slow machine; only what never ends takes longer. */
    private static final int TIMEOUT_SECONDS = 60;

    private static final boolean CODE_OF_OTHERS =
            !AddedPolicies.names().isEmpty() || Metric.all().stream().anyMatch(Metric::isAdded);

    private Attempt() {}

    /**
     * Make a run.
     *
     * @param run makes it; may be asked twice, so it begins again each time, and it waits for no other run
     * @param <R> what is kept of it
     * @return the outcome: {@link Outcome.Done}, or {@link Outcome.Failed} whatever was thrown
     */
    public static <R> Outcome<R> make(Supplier<R> run) {
        try {
            return new Outcome.Done<>(sure(run));
        } catch (Throwable thrown) {
            return new Outcome.Failed<>(inOneLine(thrown), thrown);
        }
    }

    /**
     * Make a run that is the only one, and cannot begin again.
     *
     * @param run makes it
     * @param <R> what is kept of it
     * @return the outcome: {@link Outcome.Done}, or {@link Outcome.Failed} whatever was thrown
     */
    public static <R> Outcome<R> once(Supplier<R> run) {
        try {
            return new Outcome.Done<>(holding(MEMORY.writeLock(), run));
        } catch (Throwable thrown) {
            return new Outcome.Failed<>(inOneLine(thrown), thrown);
        }
    }

    /**
     * Do something that runs next to it may leave without memory.
     *
     * @param work does it; may be asked twice, so it begins again each time, and it waits for no run
     * @param <R> what comes of it
     * @return the outcome
     * @throws OutOfMemoryError when there was not enough memory, also when no run was under way
     */
    public static <R> R sure(Supplier<R> work) {
        try {
            return holding(MEMORY.readLock(), work);
        } catch (OutOfMemoryError withOthers) {
            // what it held is free again: nothing refers to it
            return holding(MEMORY.writeLock(), work);
        }
    }

    private static <R> R holding(Lock share, Supplier<R> work) {
        share.lock();
        try {
            return CODE_OF_OTHERS ? Abandonable.call(work, TIMEOUT_SECONDS) : work.get();
        } finally {
            share.unlock();
        }
    }

    /** Tell what was thrown, the same on every machine. */
    static String inOneLine(Throwable thrown) {
        if (thrown instanceof OutOfMemoryError) {
            String who = thrown.getClass() == OutOfMemoryError.class ? "" : ": " + thrown.getMessage();
            return "not enough memory for this run alone" + who;
        }
        String message = thrown.getMessage();
        String text = message == null || message.isBlank() ? thrown.getClass().getSimpleName() : message;
        return oneLine(text);
    }

    /**
     * Write what was thrown in one line, as it can be shown on a terminal.
     *
     * @param text of any length
     */
    public static String oneLine(String text) {
        return QuotedText.escaped(text.strip().replaceAll("\\s*\\R\\s*", " / "));
    }
}
