package dev.poise.kernel.actor;

import dev.poise.kernel.Address;
import dev.poise.kernel.Context;
import dev.poise.kernel.Event;
import dev.poise.kernel.EventCalendar;
import dev.poise.kernel.Role;
import dev.poise.kernel.RoleRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a role does to the run during one message, so that the clock can carry it out afterwards. Good for one
 * message; whoever uses it later is told so.
 */
final class Outbox implements Context {
    private final RoleRegistry registry;
    private final Delivery delivery;
    private final List<Reply.Sent> sent = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private boolean finished;
    private boolean closed;

    private Outbox(RoleRegistry registry, Delivery delivery) {
        this.registry = registry;
        this.delivery = delivery;
    }

    /**
     * Let a role handle one message.
     *
     * @param role the role
     * @param registry the registry it belongs to
     * @param delivery the message
     * @return what it did, and what it threw if it did; never null
     */
    static Reply handle(Role<Object> role, RoleRegistry registry, Delivery delivery) {
        Outbox outbox = new Outbox(registry, delivery);
        Throwable thrown = null;
        try {
            role.receive(delivery.message(), outbox);
        } catch (Throwable e) {
            // whatever it is, the clock has to hear of it: it decides what ends the run and what goes to the caller
            thrown = e;
        }
        return outbox.close(thrown);
    }

    private Reply close(@Nullable Throwable thrown) {
        closed = true;
        return new Reply(sent, events, finished, thrown);
    }

    @Override
    public long now() {
        return turn().now();
    }

    @Override
    public <M> void send(Address<M> to, M message) {
        send(to, message, 0);
    }

    @Override
    public <M> void send(Address<M> to, M message, long delay) {
        EventCalendar.checkDelay(turn().now(), delay);
        sent.add(new Reply.Sent(to.indexIn(registry), Objects.requireNonNull(message, "message"), delay));
    }

    @Override
    public boolean observed() {
        return turn().observed();
    }

    @Override
    public boolean traced() {
        return turn().traced();
    }

    @Override
    public void publish(Event event) {
        if (turn().observed()) {
            events.add(Objects.requireNonNull(event, "fact"));
        }
    }

    @Override
    public void finish() {
        turn();
        finished = true;
    }

    private Delivery turn() {
        if (closed) {
            throw new IllegalStateException(String.format(
                    Locale.ROOT, "The context of second %d was used after its message was handled.", delivery.now()));
        }
        return delivery;
    }
}
