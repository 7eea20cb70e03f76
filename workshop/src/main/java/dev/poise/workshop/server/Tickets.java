package dev.poise.workshop.server;

import dev.poise.workshop.room.Topic;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tickets for streams of events: a browser cannot send a key with such a request, so it asks for a ticket first. A ticket lets one
 * listener in, once, and soon. Thread-safe.
 */
final class Tickets {
    private static final int MOST = 256;
    private static final int BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Topic> open = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Topic> eldest) {
            return size() > MOST;
        }
    };

    synchronized String give(Topic topic) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String ticket = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        open.put(ticket, topic);
        return ticket;
    }

    /** Use a ticket up. */
    synchronized Optional<Topic> take(@Nullable String ticket) {
        return ticket == null ? Optional.empty() : Optional.ofNullable(open.remove(ticket));
    }
}
