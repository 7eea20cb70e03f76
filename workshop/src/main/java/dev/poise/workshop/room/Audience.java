package dev.poise.workshop.room;

import dev.poise.workshop.guess.Phones;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
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
    /** How many may listen at the same time next to the phones. */
    public static final int MAX = 64;

    /** How often a phone may listen, in several tabs; whoever comes after that takes the place of its own first one. */
    static final int MAX_PER_PHONE = 3;

    private static final long HEARTBEAT_SECONDS = 5;

    /** In the order in which they came. */
    private final Queue<Listener> listeners = new ConcurrentLinkedQueue<>();

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

    /** Return whether nobody else can be let in. Every phone that may join has a place, and takes none of the others'. */
    public boolean isFullFor(Topic topic) {
        int phones = size(Topic.PHONE);
        return topic == Topic.PHONE ? phones >= Phones.MAX * MAX_PER_PHONE : listeners.size() - phones >= MAX;
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
     * @param holder the phone's token; of no meaning for the other topics
     * @param line carries messages to them
     * @param greeting the data of the first message, JSON
     * @return the listener, to be let go when they leave; nothing when the last place was taken in this moment
     */
    public Optional<Listener> join(Topic topic, String holder, ListenerConnection line, String greeting) {
        Listener listener = new Listener(topic, holder, line, senders, this::leave);
        List<Listener> tooMany = new ArrayList<>();
        synchronized (newest) {
            if (topic == Topic.PHONE) {
                List<Listener> own = listeners.stream()
                        .filter(each -> each.topic() == topic && each.holder().equals(holder))
                        .toList();
                tooMany.addAll(own.subList(0, Math.max(0, own.size() - MAX_PER_PHONE + 1)));
                listeners.removeAll(tooMany);
            }
            if (isFullFor(topic)) {
                return Optional.empty();
            }
            listener.put("hello", greeting);
            of(topic).forEach(listener::put);
            listeners.add(listener);
        }
        tooMany.forEach(Listener::hangUp);
        return Optional.of(listener);
    }

    /** Hang up on everybody who listens to a topic. */
    public void hangUp(Topic topic) {
        listeners.stream().filter(listener -> listener.topic() == topic).forEach(listener -> {
            leave(listener);
            listener.hangUp();
        });
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
