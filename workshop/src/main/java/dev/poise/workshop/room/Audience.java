package dev.poise.workshop.room;

import dev.poise.workshop.guess.Phones;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Everybody who listens. The newest message of each type is kept for those who come later. A listener who is slow gets the newest
 * messages when they are ready for them, delays nobody, and costs no memory for what they have missed. Thread-safe.
 */
public final class Audience implements AutoCloseable {
    /** How many may listen at the same time beside the phones. */
    public static final int MOST = 64;

    private static final long HEARTBEAT_SECONDS = 5;

    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private final Map<Topic, Map<String, String>> newest = new EnumMap<>(Topic.class);
    private final ExecutorService senders = Executors.newCachedThreadPool(Audience::daemon);
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Audience::daemon);

    private final Future<?> heartbeat;

    /** Open the doors. */
    public Audience() {
        for (Topic topic : Topic.values()) {
            newest.put(topic, new LinkedHashMap<>());
        }
        heartbeat = clock.scheduleAtFixedRate(
                () -> listeners.forEach(Listener::beat), HEARTBEAT_SECONDS, HEARTBEAT_SECONDS, TimeUnit.SECONDS);
    }

    /** Tell whether nobody else can be let in. Every phone that may join has a place, and takes none of the others'. */
    public boolean isFullFor(Topic topic) {
        int phones = size(Topic.PHONE);
        return topic == Topic.PHONE ? phones >= Phones.MOST : listeners.size() - phones >= MOST;
    }

    /** Get how many listen to a topic. */
    public int size(Topic topic) {
        return (int)
                listeners.stream().filter(listener -> listener.topic() == topic).count();
    }

    /**
     * Let somebody listen. They get a greeting and then the newest message of each type.
     *
     * @param topic to what
     * @param line carries messages to them
     * @param greeting the data of the first message, JSON
     * @return the listener, to be let go when they leave; nothing when the last place was taken in this moment
     */
    public Optional<Listener> join(Topic topic, Line line, String greeting) {
        Listener listener = new Listener(topic, line, senders, this::leave);
        synchronized (newest) {
            if (isFullFor(topic)) {
                return Optional.empty();
            }
            listener.put("hello", greeting);
            of(topic).forEach(listener::put);
            listeners.add(listener);
        }
        return Optional.of(listener);
    }

    /** Let somebody go. */
    public void leave(Listener listener) {
        listeners.remove(listener);
    }

    /**
     * Tell everybody who listens to a topic.
     *
     * @param topic to what
     * @param type the type of the message; a newer one takes the place of an older one
     * @param json its data
     */
    public void tell(Topic topic, String type, String json) {
        synchronized (newest) {
            of(topic).remove(type); // so that what is kept stays in the order in which it was told
            of(topic).put(type, json);
            for (Listener listener : listeners) {
                if (listener.topic() == topic) {
                    listener.put(type, json);
                }
            }
        }
    }

    private Map<String, String> of(Topic topic) {
        return newest.computeIfAbsent(topic, unused -> new LinkedHashMap<>());
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "poise-audience");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        heartbeat.cancel(true);
        clock.shutdownNow();
        listeners.forEach(Listener::hangUp);
        senders.shutdownNow();
    }
}
