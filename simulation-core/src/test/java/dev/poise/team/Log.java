package dev.poise.team;

import dev.poise.kernel.Event;
import dev.poise.kernel.Observer;
import dev.poise.kernel.RunOutcome;
import dev.poise.metrics.EventDigest;
import dev.poise.team.events.SimulationEvent;
import java.util.ArrayList;
import java.util.List;

/** All events of a run. */
final class Log implements Observer {
    private final List<Event> events = new ArrayList<>();

    private Log() {}

    /** Run a team and keep everything that happened, details included. */
    static Log of(TeamScenario scenario, long seed) {
        Log log = new Log();
        RunOutcome outcome = TeamRun.run(scenario, seed, List.of(log));
        if (outcome instanceof RunOutcome.Failed failed) {
            throw new RunFailedException(failed);
        }
        return log;
    }

    @Override
    public boolean detailed() {
        return true;
    }

    @Override
    public void observe(Event event) {
        events.add(event);
    }

    /** Get the events of a type, in order. */
    <F extends SimulationEvent> List<F> all(Class<F> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Get a digest of what happened before a second, and of the days that were closed in it. */
    String before(long time) {
        EventDigest digest = new EventDigest();
        events.stream()
                .filter(event -> event.time() < time || (event.time() == time && closes(event)))
                .forEach(digest::observe);
        return digest.hex();
    }

    private static boolean closes(Event event) {
        return event instanceof SimulationEvent.DeveloperDay
                || event instanceof SimulationEvent.ProductOwnerDay
                || event instanceof SimulationEvent.CodeDay;
    }

    /** Get a digest of everything but that settings were changed. */
    String withoutNews() {
        EventDigest digest = new EventDigest();
        events.stream()
                .filter(event -> !(event instanceof SimulationEvent.SettingsChanged))
                .forEach(digest::observe);
        return digest.hex();
    }
}
