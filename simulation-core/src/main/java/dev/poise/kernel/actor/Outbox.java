package dev.poise.kernel.actor;

import dev.poise.kernel.Address;
import dev.poise.kernel.Calendar;
import dev.poise.kernel.Cast;
import dev.poise.kernel.Context;
import dev.poise.kernel.Fact;
import dev.poise.kernel.Role;
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
    private final Cast cast;
    private final Turn turn;
    private final List<Handled.Sent> sent = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private boolean finished;
    private boolean closed;

    private Outbox(Cast cast, Turn turn) {
        this.cast = cast;
        this.turn = turn;
    }

    /**
     * Let a role handle one message.
     *
     * @param role the role
     * @param cast the cast it belongs to
     * @param turn the message
     * @return what it did, and what it threw if it did; never null
     */
    static Handled handle(Role<Object> role, Cast cast, Turn turn) {
        Outbox outbox = new Outbox(cast, turn);
        Throwable thrown = null;
        try {
            role.receive(turn.message(), outbox);
        } catch (Throwable e) {
            // whatever it is, the clock has to hear of it: it decides what ends the run and what goes to the caller
            thrown = e;
        }
        return outbox.close(thrown);
    }

    private Handled close(@Nullable Throwable thrown) {
        closed = true;
        return new Handled(sent, facts, finished, thrown);
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
        Calendar.checkDelay(turn().now(), delay);
        sent.add(new Handled.Sent(to.indexIn(cast), Objects.requireNonNull(message, "message"), delay));
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
    public void publish(Fact fact) {
        if (turn().observed()) {
            facts.add(Objects.requireNonNull(fact, "fact"));
        }
    }

    @Override
    public void finish() {
        turn();
        finished = true;
    }

    private Turn turn() {
        if (closed) {
            throw new IllegalStateException(String.format(
                    Locale.ROOT, "The context of second %d was used after its message was handled.", turn.now()));
        }
        return turn;
    }
}
