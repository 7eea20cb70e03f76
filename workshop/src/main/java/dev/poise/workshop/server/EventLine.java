package dev.poise.workshop.server;

import dev.poise.workshop.room.ListenerConnection;
import io.javalin.http.sse.SseClient;

/** A stream of events to a browser. */
final class EventLine implements ListenerConnection {
    private final SseClient client;

    EventLine(SseClient client) {
        this.client = client;
    }

    @Override
    public void send(String type, String json) {
        client.sendEvent(type, json);
    }

    @Override
    public void beat() {
        client.sendEvent("beat", "{}");
    }

    @Override
    public boolean isGone() {
        return client.terminated();
    }

    @Override
    public void hangUp() {
        client.close();
    }
}
