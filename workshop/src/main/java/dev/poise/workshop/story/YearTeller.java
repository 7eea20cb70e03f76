package dev.poise.workshop.story;

import dev.poise.experiments.batch.BatchResult;
import dev.poise.experiments.run.StoryCollector;
import dev.poise.metrics.CauseLedger;
import dev.poise.metrics.Horizon;
import dev.poise.metrics.Metric;
import dev.poise.metrics.RunMetrics;
import dev.poise.team.TeamRun;
import dev.poise.team.TeamScenario;
import dev.poise.team.situation.WorkingTime;
import dev.poise.workshop.answer.TypicalRun;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Tells the years that can be played: what happens in them, and where exhaustion came from. */
final class YearTeller {
    private YearTeller() {}

    /**
     * Tell a year of each severity.
     *
     * @param plan what the story is about
     * @param runs many years, without and with the change
     * @throws IllegalStateException when no year came to its end with and without the change
     */
    static Map<Severity, Year> years(StoryPlan plan, BatchResult<RunMetrics> runs) {
        Map<Severity, Year> years = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            int replication = severity.of(runs, Story.CHANGED)
                    .orElseThrow(() -> new IllegalStateException("no run of the story came to its end"));
            years.put(severity, year(plan, runs, replication));
        }
        return years;
    }

    private static Year year(StoryPlan plan, BatchResult<RunMetrics> runs, int replication) {
        long seed = runs.plan().seed(replication);
        StoryCollector sprints = new StoryCollector(plan.team().settings());
        CauseLedger ledger = ledger(plan);
        TeamRun.run(plan.scenario(), seed, List.of(sprints, ledger));
        CauseLedger normal = ledger(plan);
        TeamScenario team = plan.team();
        TeamRun.run(team, seed, List.of(normal));
        return new Year(
                replication,
                TypicalRun.rank(runs, Story.CHANGED, replication, Metric.PO_EXHAUSTION),
                TypicalRun.rank(runs, Story.CHANGED, replication, Metric.BURNOUT_EXHAUSTION),
                seed,
                runs.result(Story.CHANGED, replication).orElseThrow(),
                runs.result(Story.NORMAL, replication).orElseThrow(),
                sprints.story(),
                Sources.between(ledger, normal, "product owner"),
                Sources.between(ledger, normal, "developer"));
    }

    /** Keep a ledger from the change on. */
    private static CauseLedger ledger(StoryPlan plan) {
        Horizon horizon = Horizon.of(plan.team().settings());
        int before = horizon.warmUp() + plan.sprint() - 1;
        return new CauseLedger(WorkingTime.DAY * horizon.sprintDays() * before);
    }
}
