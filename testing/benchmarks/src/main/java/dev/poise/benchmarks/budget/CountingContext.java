package dev.poise.benchmarks.budget;

import dev.poise.kernel.Address;
import dev.poise.kernel.Context;
import dev.poise.kernel.Event;

/** A context that counts what a role sends and publishes, and delivers nothing of it: the role alone is measured. */
final class CountingContext implements Context {
    private long now;
    private long calls;

    /** Set the simulated time, in the unit of {@link #now()}. */
    void at(long time) {
        now = time;
    }

    /** Get the number of messages sent, events published and ends declared. */
    long calls() {
        return calls;
    }

    @Override
    public long now() {
        return now;
    }

    @Override
    public <M> void send(Address<M> to, M message) {
        calls++;
    }

    @Override
    public <M> void send(Address<M> to, M message, long delay) {
        calls++;
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
        calls++;
    }

    @Override
    public void finish() {
        calls++;
    }
}
