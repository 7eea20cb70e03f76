package dev.poise.benchmarks.budget;

import dev.poise.kernel.Address;
import dev.poise.kernel.Context;
import dev.poise.kernel.Event;

/** A run in which nothing that a role sends or publishes goes anywhere. */
final class Deaf implements Context {
    private long now;
    private long heard;

    void at(long time) {
        now = time;
    }

    /** Get how much was said. */
    long heard() {
        return heard;
    }

    @Override
    public long now() {
        return now;
    }

    @Override
    public <M> void send(Address<M> to, M message) {
        heard++;
    }

    @Override
    public <M> void send(Address<M> to, M message, long delay) {
        heard++;
    }

    @Override
    public boolean observed() {
        return true;
    }

    @Override
    public boolean traced() {
        return false;
    }

    @Override
    public void publish(Event event) {
        heard++;
    }

    @Override
    public void finish() {
        heard++;
    }
}
