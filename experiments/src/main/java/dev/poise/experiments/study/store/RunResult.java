package dev.poise.experiments.study.store;

import dev.poise.experiments.study.plan.PlannedRun;
import dev.poise.metrics.ItemCollector;
import dev.poise.metrics.PeopleCollector;
import dev.poise.metrics.RunMetrics;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What came of a run of a study. */
public sealed interface RunResult {

    /** Get which run it was. */
    PlannedRun run();

    /**
     * It came to its end.
     *
     * @param run which run it was
     * @param messages messages delivered
     * @param digest of all its metrics
     * @param metrics its metrics, raw
     * @param people a row per person and sprint, when kept
     * @param items a row per item, when kept
     */
    record Done(
            PlannedRun run,
            long messages,
            String digest,
            RunMetrics metrics,
            List<PeopleCollector.Row> people,
            List<ItemCollector.Row> items)
            implements RunResult {
        /** Copies the lists. */
        public Done {
            people = List.copyOf(people);
            items = List.copyOf(items);
        }
    }

    /**
     * It failed; all others went on.
     *
     * @param run which run it was
     * @param problem what happened, in one line
     */
    record Failed(PlannedRun run, String problem) implements RunResult {}

    /**
     * It was made before, for another study, and is taken from its parts.
     *
     * @param run which run it is here
     * @param rows its rows by table, each from behind the column {@code replication} on
     */
    record Kept(PlannedRun run, Map<PartTable, List<Object[]>> rows) implements RunResult {
        /** Copies the map. */
        public Kept {
            rows = Collections.unmodifiableMap(new EnumMap<>(rows));
        }

        /** Return whether it failed then. */
        public boolean hasFailed() {
            return rows.getOrDefault(PartTable.RUNS, List.of()).stream()
                    .anyMatch(row -> Arrays.asList(row).contains("failed"));
        }
    }
}
