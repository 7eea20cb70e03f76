package dev.poise.workshop.server;

import dev.poise.workshop.room.Topic;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Tickets for streams of events: a browser cannot send a key with such a request, so it asks for a ticket first. A ticket lets one
 * listener in, once, and within {@value #GOOD_FOR_MILLIS} ms. Who asks for more tickets than they may hold loses the oldest of their
 * own, never one of somebody else's. Thread-safe.
 */
final class Tickets {
    static final long GOOD_FOR_MILLIS = 30_000;
    /** How many a phone may hold. */
    static final int MAX_PER_PHONE = 4;
    /** How many may be held for each of the other topics: many tabs, opened together. */
    static final int MAX_PER_TOPIC = 64;

    private static final int BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final LongSupplier clock;
    /** In the order in which they were given. */
    private final Map<String, Ticket> open = new LinkedHashMap<>();

    /**
     * What lets a listener in.
     *
     * @param topic to what
     * @param holder the phone's token, or the name of the topic
     * @param until when it is not good any more, milliseconds
     */
    record Ticket(Topic topic, String holder, long until) {}

    /**
     * Make a desk that gives tickets.
     *
     * @param clock tells milliseconds
     */
    Tickets(LongSupplier clock) {
        this.clock = clock;
    }

    /** Give a ticket to who holds the key to the controls, or needs none. */
    String give(Topic topic) {
        return give(topic, topic.name(), MAX_PER_TOPIC);
    }

    /**
     * Give a ticket to a phone.
     *
     * @param phone its token
     */
    String giveTo(String phone) {
        return give(Topic.PHONE, phone, MAX_PER_PHONE);
    }

    private synchronized String give(Topic topic, String holder, int most) {
        forget();
        List<String> own = open.entrySet().stream()
                .filter(each -> each.getValue().holder().equals(holder))
                .map(Map.Entry::getKey)
                .toList();
        if (own.size() >= most) {
            open.remove(own.get(0));
        }
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String ticket = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        open.put(ticket, new Ticket(topic, holder, clock.getAsLong() + GOOD_FOR_MILLIS));
        return ticket;
    }

    /** Use a ticket up. */
    synchronized Optional<Ticket> take(@Nullable String ticket) {
        forget();
        return ticket == null ? Optional.empty() : Optional.ofNullable(open.remove(ticket));
    }

    /** Take all tickets of phones back. */
    synchronized void takeBackFromPhones() {
        open.values().removeIf(each -> each.topic() == Topic.PHONE);
    }

    private void forget() {
        long now = clock.getAsLong();
        open.values().removeIf(each -> each.until() <= now);
    }
}
