package dev.poise.team;

import dev.poise.kernel.Address;
import dev.poise.kernel.Context;
import dev.poise.kernel.Event;
import dev.poise.kernel.EventCalendar;
import dev.poise.kernel.RoleRegistry;
import dev.poise.metrics.EventDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Runs one cast, and lets the roles of another cast hear what those of the first heard, message by message. A role that
 * knows nothing but what it hears says and publishes the same.
 */
final class Replay {
    private final RoleRegistry registry;
    private final EventDigest[] published;

    private Replay(RoleRegistry registry) {
        this.registry = registry;
        published = new EventDigest[registry.size()];
        for (int i = 0; i < published.length; i++) {
            published[i] = new EventDigest();
        }
    }

    /**
     * Compare what two casts make of the same messages.
     *
     * @param heard the registry that runs
     * @param other the registry that hears the same
     * @param except the name of the role that may differ
     * @return the first difference of each role, in words; empty when there is none
     */
    static List<String> differences(RoleRegistry heard, RoleRegistry other, String except) {
        EventCalendar calendar = new EventCalendar();
        heard.openOn(calendar);
        Replay run = new Replay(heard);
        Replay again = new Replay(other);
        boolean[] differs = new boolean[heard.size()];
        List<String> differences = new ArrayList<>();
        boolean finished = false;
        while (!finished && !calendar.isEmpty()) {
            Object message = calendar.next();
            int who = calendar.target();
            Turn turn = run.tell(who, message, calendar.now(), calendar);
            finished = turn.finished;
            if (!heard.name(who).equals(except) && !differs[who]) {
                Turn second = again.tell(who, message, calendar.now(), null);
                differs[who] = !second.said.equals(turn.said);
                if (differs[who]) {
                    differences.add(String.format(
                            Locale.ROOT, "%s on %s: %s, not %s", heard.name(who), message, second.said, turn.said));
                }
            }
        }
        for (int who = 0; who < heard.size(); who++) {
            boolean compared = !heard.name(who).equals(except) && !differs[who];
            if (compared && !run.published[who].hex().equals(again.published[who].hex())) {
                differences.add(heard.name(who) + " published something else");
            }
        }
        return differences;
    }

    private Turn tell(int who, Object message, long now, @Nullable EventCalendar calendar) {
        Turn turn = new Turn(now, published[who], calendar);
        registry.role(who).receive(message, turn);
        return turn;
    }

    private record Said(Object message, int to, long delay) {}

    /** What a role does with one message. Sends into a calendar when there is one. */
    private final class Turn implements Context {
        private final long now;
        private final EventDigest events;
        private final @Nullable EventCalendar calendar;
        private final List<Said> said = new ArrayList<>();
        private boolean finished;

        Turn(long now, EventDigest events, @Nullable EventCalendar calendar) {
            this.now = now;
            this.events = events;
            this.calendar = calendar;
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
            said.add(new Said(message, to.index(), delay));
            if (calendar != null) {
                calendar.add(delay, to.indexIn(registry), message);
            }
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
            events.observe(event);
        }

        @Override
        public void finish() {
            finished = true;
        }
    }
}
