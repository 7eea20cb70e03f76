package dev.poise.team;

import dev.poise.kernel.Address;
import dev.poise.kernel.Context;
import dev.poise.kernel.Event;
import java.util.ArrayList;
import java.util.List;

/** A run of one role or one rule: time stands where it is set, and everything that is sent or published is kept. */
public final class RecordingContext implements Context {
    private final List<Sent> sent = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private long now;

    /**
     * What was sent.
     *
     * @param to the name of the receiver
     * @param message the message
     * @param delay working seconds
     * @param due when it is due, working second
     */
    public record Sent(String to, Object message, long delay, long due) {}

    /** Set the time. */
    public RecordingContext at(long time) {
        now = time;
        return this;
    }

    /** Get what was sent, in order. */
    public List<Sent> sent() {
        return sent;
    }

    /** Get the messages of a type that were sent, in order. */
    public <M> List<M> sent(Class<M> type) {
        return sent.stream()
                .map(Sent::message)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** Get the events of a type that were published, in order. */
    public <F extends Event> List<F> events(Class<F> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Forget what was sent and published. */
    public RecordingContext clear() {
        sent.clear();
        events.clear();
        return this;
    }

    @Override
    public long now() {
        return now;
    }

    @Override
    public <M> void send(Address<M> to, M message) {
        send(to, message, 0);
    }

    @Override
    public <M> void send(Address<M> to, M message, long delay) {
        sent.add(new Sent(to.name(), message, delay, now + delay));
    }

    @Override
    public boolean observed() {
        return true;
    }

    @Override
    public boolean traced() {
        return true;
    }

    @Override
    public void publish(Event event) {
        events.add(event);
    }

    @Override
    public void finish() {}
}
