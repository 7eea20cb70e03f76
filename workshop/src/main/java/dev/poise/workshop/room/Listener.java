package dev.poise.workshop.room;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

/**
 * Somebody who listens: at most one message of each type waits for them. One thread at a time sends, so that a slow connection
 * holds up nobody but itself. Thread-safe.
 */
public final class Listener {
    private final Topic topic;
    private final String holder;
    private final ListenerConnection line;
    private final Executor senders;
    private final Consumer<Listener> gone;
    private final Map<String, String> waiting = new LinkedHashMap<>();
    private boolean beat;
    private boolean sending;

    Listener(Topic topic, String holder, ListenerConnection line, Executor senders, Consumer<Listener> gone) {
        this.topic = topic;
        this.holder = holder;
        this.line = line;
        this.senders = senders;
        this.gone = gone;
    }

    Topic topic() {
        return topic;
    }

    String holder() {
        return holder;
    }

    void put(String type, String json) {
        synchronized (this) {
            waiting.remove(type);
            waiting.put(type, json);
        }
        wake();
    }

    void beat() {
        synchronized (this) {
            beat = true;
        }
        wake();
    }

    void hangUp() {
        line.hangUp();
    }

    private void wake() {
        synchronized (this) {
            if (sending) {
                return;
            }
            sending = true;
        }
        try {
            senders.execute(this::send);
        } catch (RejectedExecutionException closing) {
            gone.accept(this);
        }
    }

    private void send() {
        try {
            while (true) {
                List<Map.Entry<String, String>> batch = new ArrayList<>();
                boolean sign;
                synchronized (this) {
                    if ((waiting.isEmpty() && !beat) || line.isGone()) {
                        sending = false;
                        break;
                    }
                    waiting.forEach((type, json) -> batch.add(Map.entry(type, json)));
                    waiting.clear();
                    sign = beat;
                    beat = false;
                }
                batch.forEach(message -> line.send(message.getKey(), message.getValue()));
                if (sign) {
                    line.beat();
                }
            }
        } catch (RuntimeException broken) {
            // a connection that breaks is a listener who left
            gone.accept(this);
            line.hangUp();
        }
        if (line.isGone()) {
            gone.accept(this);
        }
    }
}
