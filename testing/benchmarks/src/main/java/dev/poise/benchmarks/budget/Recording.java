package dev.poise.benchmarks.budget;

import dev.poise.kernel.Address;
import dev.poise.kernel.Context;
import dev.poise.kernel.Event;
import dev.poise.kernel.EventCalendar;
import dev.poise.kernel.RoleRegistry;
import dev.poise.team.Team;
import dev.poise.team.TeamScenario;
import java.util.ArrayList;
import java.util.List;

/** One run taken down: every message with its receiver and time, and every event. */
final class Recording implements Context {

    /** A message as it was delivered. */
    record Delivery(int receiver, long time, Object message) {}

    final List<Delivery> deliveries = new ArrayList<>();
    final List<Event> events = new ArrayList<>();
    private final EventCalendar calendar = new EventCalendar();
    private final RoleRegistry registry;
    private boolean finished;

    private Recording(RoleRegistry registry) {
        this.registry = registry;
    }

    /** Run a scenario to its end and take it down. */
    static Recording of(TeamScenario scenario, long seed) {
        Recording recording = new Recording(Team.cast(scenario, seed));
        recording.run();
        return recording;
    }

    private void run() {
        registry.openOn(calendar);
        while (!finished && !calendar.isEmpty()) {
            Object message = calendar.next();
            int receiver = calendar.target();
            deliveries.add(new Delivery(receiver, calendar.now(), message));
            registry.role(receiver).receive(message, this);
        }
    }

    /** Get the number of roles. */
    int roles() {
        return registry.size();
    }

    /** Get what kind of role has a position. */
    String kind(int role) {
        return registry.role(role).getClass().getSimpleName();
    }

    @Override
    public long now() {
        return calendar.now();
    }

    @Override
    public <M> void send(Address<M> to, M message) {
        send(to, message, 0);
    }

    @Override
    public <M> void send(Address<M> to, M message, long delay) {
        calendar.add(delay, to.indexIn(registry), message);
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
        events.add(event);
    }

    @Override
    public void finish() {
        finished = true;
    }
}
