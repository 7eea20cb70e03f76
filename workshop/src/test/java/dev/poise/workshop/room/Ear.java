package dev.poise.workshop.room;

import java.util.concurrent.BlockingQueue;

/**
 * Hears what a room tells.
 *
 * @param heard where each message goes: its kind, a blank, its text
 */
record Ear(BlockingQueue<String> heard) implements ListenerConnection {
    @Override
    public void send(String type, String json) {
        heard.add(type + " " + json);
    }

    @Override
    public void beat() {}

    @Override
    public boolean isGone() {
        return false;
    }

    @Override
    public void hangUp() {}
}
