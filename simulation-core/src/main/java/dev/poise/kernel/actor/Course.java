package dev.poise.kernel.actor;

import dev.poise.kernel.Calendar;
import dev.poise.kernel.Cast;
import dev.poise.kernel.Fact;
import dev.poise.kernel.Observer;
import dev.poise.kernel.RunLabel;
import dev.poise.kernel.RunOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The course of one run, message by message: whose turn it is, what came of it, and how the run ends. Sends nothing and
 * knows no actor; the clock turns its answers into messages. Owned by one thread at a time.
 */
final class Course {
    private final RunLabel label;
    private final Cast cast;
    private final Calendar calendar = new Calendar();
    private final List<Observer> observers;
    private boolean traced;
    private long messages;
    private boolean finished;
    private Object current;

    /**
     * Put the opening messages on the calendar.
     *
     * @throws IllegalArgumentException when an opening message is for a time that no run reaches
     * @throws IllegalStateException when an address of the cast has no role, or the cast had its run already
     */
    Course(RunLabel label, Cast cast, List<? extends Observer> observers) {
        this.label = label;
        this.cast = cast;
        this.observers = new ArrayList<>(observers);
        this.traced = anyDetailed();
        this.current = label;
        for (int i = 0; i < cast.size(); i++) {
            cast.role(i);
        }
        cast.openOn(calendar);
    }

    Cast cast() {
        return cast;
    }

    long now() {
        return calendar.now();
    }

    /** Tell whether a role ended the run. */
    boolean isFinished() {
        return finished;
    }

    /** Tell whether nothing is left to deliver. */
    boolean isDrained() {
        return calendar.isEmpty();
    }

    /** Get the virtual time of the message that is next, in working seconds; one must be left. */
    long nextTime() {
        return calendar.nextTime();
    }

    /** Take the next message off the calendar; one must be left. */
    Turn next() {
        current = calendar.next();
        messages++;
        return new Turn(calendar.target(), current, calendar.now(), !observers.isEmpty(), traced);
    }

    /**
     * Carry out what came of the message taken last: tell the observers, then put on the calendar what was sent.
     *
     * @param handled what the role did
     * @return what the role or an observer threw, null when nobody did
     */
    @Nullable
    Throwable settle(Handled handled) {
        try {
            for (Fact fact : handled.facts()) {
                for (Observer observer : observers) {
                    observer.observe(fact);
                }
            }
            for (Handled.Sent sent : handled.sent()) {
                calendar.add(sent.delay(), sent.target(), sent.message());
            }
        } catch (Throwable e) {
            return e;
        }
        finished |= handled.finished();
        return handled.thrown();
    }

    /**
     * Put a message from outside on the calendar.
     *
     * @param target the position of the receiver in its cast
     * @param message the message
     * @param time when it should be due, in working seconds; now when that is past
     * @return when it is due
     * @throws IllegalArgumentException when the time is later than a run may last
     */
    long sendFromOutside(int target, Object message, long time) {
        long due = Math.max(time, calendar.now());
        calendar.addFromOutside(due, target, message);
        return due;
    }

    void subscribe(Observer observer) {
        observers.add(observer);
        traced = anyDetailed();
    }

    void unsubscribe(Observer observer) {
        observers.removeIf(each -> each == observer);
        traced = anyDetailed();
    }

    RunOutcome completed() {
        return new RunOutcome.Completed(calendar.now(), messages);
    }

    RunOutcome stopped() {
        return new RunOutcome.Stopped(calendar.now(), messages);
    }

    /** Get the outcome of a run whose current message led to a failure. */
    RunOutcome failed(Throwable cause) {
        return RunOutcome.Failed.of(label, calendar.now(), messages, cast.name(calendar.target()), current, cause);
    }

    /** Get the outcome of a run that lost the actor of a role. */
    RunOutcome deserted(int role) {
        IllegalStateException cause = new IllegalStateException(
                String.format(Locale.ROOT, "The actor of '%s' has stopped.", cast.name(role)));
        return RunOutcome.Failed.of(label, calendar.now(), messages, cast.name(role), current, cause);
    }

    private boolean anyDetailed() {
        return observers.stream().anyMatch(Observer::detailed);
    }
}
