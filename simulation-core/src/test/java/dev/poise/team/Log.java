package dev.poise.team;

import dev.poise.kernel.Fact;
import dev.poise.kernel.Observer;
import dev.poise.kernel.RunOutcome;
import dev.poise.readings.EventDigest;
import dev.poise.team.facts.SimulationEvent;
import java.util.ArrayList;
import java.util.List;

/** All facts of a run. */
final class Log implements Observer {
    private final List<Fact> facts = new ArrayList<>();

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
    public void observe(Fact fact) {
        facts.add(fact);
    }

    /** Get the facts of a type, in order. */
    <F extends SimulationEvent> List<F> all(Class<F> type) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Get a digest of what happened before a second, and of the days that were closed in it. */
    String before(long time) {
        EventDigest digest = new EventDigest();
        facts.stream()
                .filter(fact -> fact.time() < time || (fact.time() == time && closes(fact)))
                .forEach(digest::observe);
        return digest.hex();
    }

    private static boolean closes(Fact fact) {
        return fact instanceof SimulationEvent.DeveloperDay
                || fact instanceof SimulationEvent.ProductOwnerDay
                || fact instanceof SimulationEvent.CodeDay;
    }

    /** Get a digest of everything but that settings were changed. */
    String withoutNews() {
        EventDigest digest = new EventDigest();
        facts.stream()
                .filter(fact -> !(fact instanceof SimulationEvent.SettingsChanged))
                .forEach(digest::observe);
        return digest.hex();
    }
}
