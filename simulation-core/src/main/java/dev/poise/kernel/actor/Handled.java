package dev.poise.kernel.actor;

import dev.poise.kernel.Fact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of one message: all that a role did to the run while it handled it.
 *
 * @param sent the messages it sent, in order
 * @param facts the facts it published, in order
 * @param finished whether it ended the run
 * @param thrown what it threw, null when it did not
 */
record Handled(
        List<Sent> sent,
        List<Fact> facts,
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

    Handled {
        sent = List.copyOf(sent);
        facts = List.copyOf(facts);
    }
}
