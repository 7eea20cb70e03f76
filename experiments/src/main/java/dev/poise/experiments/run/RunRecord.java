package dev.poise.experiments.run;

import dev.poise.experiments.comparison.Provenance;
import dev.poise.metrics.CauseLedger;
import dev.poise.metrics.ItemCollector;
import dev.poise.metrics.PeopleCollector;
import dev.poise.metrics.RunMetrics;
import dev.poise.team.TeamScenario;
import java.util.List;

/**
 * Everything that is kept of one run. Immutable.
 *
 * @param scenario what was run
 * @param about what it shows; may be empty
 * @param messages how many messages were delivered
 * @param metrics what it is summed up to, raw
 * @param digest of everything that happened, hexadecimal
 * @param story sprint by sprint
 * @param people a row per person and sprint
 * @param items a row per item
 * @param causes where every change came from, warm-up left out
 * @param provenance where it comes from; one replication
 */
public record RunRecord(
        TeamScenario scenario,
        String about,
        long messages,
        RunMetrics metrics,
        String digest,
        List<SprintStory> story,
        List<PeopleCollector.Row> people,
        List<ItemCollector.Row> items,
        List<CauseLedger.Line> causes,
        Provenance provenance) {
    /** Copies the lists. */
    public RunRecord {
        story = List.copyOf(story);
        people = List.copyOf(people);
        items = List.copyOf(items);
        causes = List.copyOf(causes);
    }
}
