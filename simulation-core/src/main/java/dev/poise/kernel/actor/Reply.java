package dev.poise.kernel.actor;

import dev.poise.kernel.Event;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The effect of one message: all that a role did to the run while it handled it.
 *
 * @param sent the messages it sent, in order
 * @param events the events it published, in order
 * @param finished whether it ended the run
 * @param thrown what it threw, null when it did not
 */
record Reply(
        List<Sent> sent,
        List<Event> events,
        boolean finished,
        @Nullable Throwable thrown) {

    /**
     * A message on its way to the calendar.
     *
     * @param target the position of the receiver in its cast
     * @param message the message
     * @param delay working seconds from now, at least 0
     */
    record Sent(int target, Object message, long delay) {}

    Reply {
        sent = List.copyOf(sent);
        events = List.copyOf(events);
    }
}
