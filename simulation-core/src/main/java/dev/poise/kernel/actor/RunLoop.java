package dev.poise.kernel.actor;

import dev.poise.kernel.Event;
import dev.poise.kernel.EventCalendar;
import dev.poise.kernel.Observer;
import dev.poise.kernel.RoleRegistry;
import dev.poise.kernel.RunLabel;
import dev.poise.kernel.RunOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The course of one run, message by message: whose turn it is, what effect it had, and how the run ends. Sends nothing and
 * knows no actor; the clock turns its answers into messages. Owned by one thread at a time.
 */
final class RunLoop {
    private final RunLabel label;
    private final RoleRegistry registry;
    private final EventCalendar calendar = new EventCalendar();
    private final List<Observer> observers;
    private boolean traced;
    private long messages;
    private boolean finished;
    private Object current;

    /**
     * Put the opening messages on the calendar.
     *
     * @throws IllegalArgumentException when an opening message is for a time that no run reaches
     * @throws IllegalStateException when an address of the registry has no role, or the registry had its run already
     */
    RunLoop(RunLabel label, RoleRegistry registry, List<? extends Observer> observers) {
        this.label = label;
        this.registry = registry;
        this.observers = new ArrayList<>(observers);
        this.traced = anyDetailed();
        this.current = label;
        for (int i = 0; i < registry.size(); i++) {
            registry.role(i);
        }
        registry.openOn(calendar);
    }

    RoleRegistry cast() {
        return registry;
    }

    long now() {
        return calendar.now();
    }

    /** Return whether a role ended the run. */
    boolean isFinished() {
        return finished;
    }

    /** Return whether nothing is left to deliver. */
    boolean isEmpty() {
        return calendar.isEmpty();
    }

    /** Get the virtual time of the message that is next, in working seconds; one must be left. */
    long nextTime() {
        return calendar.nextTime();
    }

    /** Take the next message off the calendar; one must be left. */
    Delivery next() {
        current = calendar.next();
        messages++;
        return new Delivery(calendar.target(), current, calendar.now(), !observers.isEmpty(), traced);
    }

    /**
     * Carry out the effect of the message taken last: tell the observers, then put on the calendar what was sent.
     *
     * @param reply what the role did
     * @return what the role or an observer threw, null when nobody did
     */
    @Nullable
    Throwable settle(Reply reply) {
        try {
            for (Event event : reply.events()) {
                for (Observer observer : observers) {
                    observer.observe(event);
                }
            }
            for (Reply.Sent sent : reply.sent()) {
                calendar.add(sent.delay(), sent.target(), sent.message());
            }
        } catch (Throwable e) {
            return e;
        }
        finished |= reply.finished();
        return reply.thrown();
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
        return RunOutcome.Failed.of(label, calendar.now(), messages, registry.name(calendar.target()), current, cause);
    }

    /** Get the outcome of a run that lost the actor of a role. */
    RunOutcome deserted(int role) {
        IllegalStateException cause = new IllegalStateException(
                String.format(Locale.ROOT, "The actor of '%s' has stopped.", registry.name(role)));
        return RunOutcome.Failed.of(label, calendar.now(), messages, registry.name(role), current, cause);
    }

    private boolean anyDetailed() {
        return observers.stream().anyMatch(Observer::detailed);
    }
}
