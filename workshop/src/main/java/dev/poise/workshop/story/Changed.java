package dev.poise.workshop.story;

import dev.poise.team.Intervention;
import dev.poise.team.TeamScenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Scenarios with one more change on the way, as they are when they have been written to a file and read again. */
final class Changed {
    private static final Comparator<Intervention> BY_TIME =
            Comparator.comparingInt(Intervention::sprint).thenComparingInt(Intervention::day);

    private Changed() {}

    /**
     * Add a change. Changes are in the order of time; of what is set at the same time, the later value holds.
     *
     * @param scenario what is changed
     * @param more the change
     */
    static TeamScenario with(TeamScenario scenario, Intervention more) {
        List<Intervention> all = new ArrayList<>(scenario.interventions());
        all.removeIf(each -> BY_TIME.compare(each, more) == 0);
        all.add(at(scenario, more));
        all.sort(BY_TIME);
        return new TeamScenario(scenario.name(), scenario.settings(), scenario.without(), all);
    }

    /** Get everything that changes at the time of a change. */
    private static Intervention at(TeamScenario scenario, Intervention more) {
        return Stream.concat(
                        scenario.interventions().stream().filter(each -> BY_TIME.compare(each, more) == 0),
                        Stream.of(more))
                .reduce(Intervention::with)
                .orElseThrow();
    }
}
