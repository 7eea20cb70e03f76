package dev.poise.workshop.story;

import dev.poise.experiments.batch.Batch;
import dev.poise.experiments.batch.BatchPlan;
import dev.poise.experiments.batch.BatchResult;
import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.batch.Progress;
import dev.poise.experiments.batch.Runner;
import dev.poise.experiments.comparison.Contrast;
import dev.poise.experiments.run.StoryCollector;
import dev.poise.metrics.CauseLedger;
import dev.poise.metrics.EventDigest;
import dev.poise.metrics.ExhaustionRisk;
import dev.poise.metrics.Horizon;
import dev.poise.metrics.Metric;
import dev.poise.metrics.MetricCollector;
import dev.poise.metrics.RunMetrics;
import dev.poise.statistics.Fan;
import dev.poise.statistics.PairedComparison;
import dev.poise.team.Intervention;
import dev.poise.team.TeamRun;
import dev.poise.team.TeamScenario;
import dev.poise.team.events.Cause;
import dev.poise.team.situation.WorkingTime;
import dev.poise.workshop.answer.RememberedRuns;
import dev.poise.workshop.answer.TypicalRun;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Tells stories from runs. One at a time; not thread-safe. */
public final class StoryTeller {
    /** On how many runs signs and shares rest. */
    public static final int RUNS = 200;

    private static final int RUNS_FOR_TURNING = 100;
    private static final int TURNING_STEP = 2;
    private static final int REMEMBERED = 3;

    private final Runner<RunMetrics> runner;
    private final int jobs;
    private final int most;

    /**
     * Make a teller.
     *
     * @param runner makes whole metrics of a run
     * @param jobs how many threads run side by side
     * @param most the most runs that anything depends on, usually {@link #RUNS}
     */
    public StoryTeller(Runner<RunMetrics> runner, int jobs, int most) {
        this.runner = new RememberedRuns(runner, REMEMBERED, REMEMBERED * RUNS);
        this.jobs = jobs;
        this.most = most;
    }

    /**
     * Tell a story.
     *
     * @param plan what it is about
     * @throws IllegalStateException when no run came to its end
     */
    public Story tell(StoryPlan plan) {
        BatchResult<RunMetrics> runs = run(List.of(plan.scenario()), most, plan.seed());
        int typical = TypicalRun.of(runs, 0);
        if (typical < 0) {
            throw new IllegalStateException("no run of the story came to its end");
        }
        List<RunMetrics> ended = Story.ended(runs, 0);
        TeamScenario scenario = plan.scenario();
        int days = Horizon.of(scenario.settings()).sprintDays();
        int before = Horizon.of(scenario.settings()).warmUp() + plan.sprint() - 1;
        MetricCollector metrics = new MetricCollector(scenario.settings());
        EventDigest digest = new EventDigest();
        StoryCollector sprints = new StoryCollector(scenario.settings());
        CauseLedger ledger = new CauseLedger(WorkingTime.DAY * days * before);
        TeamRun.run(scenario, runs.plan().seed(typical), List.of(metrics, digest, sprints, ledger));
        return new Story(
                plan,
                runs,
                typical,
                TypicalRun.rank(runs, 0, typical, Metric.PO_EXHAUSTION),
                metrics.result(),
                digest.hex(),
                sprints.story(),
                Story.causes(ledger, "product owner"),
                perDeveloper(ledger),
                signs(ended, plan.sprint()),
                atRisk(ended, plan.sprint()),
                Story.fan(ended));
    }

    private static List<SignRecord> signs(List<RunMetrics> runs, int change) {
        List<SignRecord> signs = new ArrayList<>();
        for (Sign sign : Sign.values()) {
            signs.add(SignRecord.of(sign, runs, change));
        }
        return signs;
    }

    private static Map<Cause, Double> perDeveloper(CauseLedger ledger) {
        long developers = ledger.lines().stream()
                .map(CauseLedger.Line::who)
                .filter(who -> who.startsWith("developer"))
                .distinct()
                .count();
        Map<Cause, Double> all = new EnumMap<>(Cause.class);
        Story.causes(ledger, "developer").forEach((cause, amount) -> all.put(cause, amount / developers));
        return all;
    }

    private static int atRisk(List<RunMetrics> runs, int change) {
        return (int) runs.stream()
                .filter(run -> SignRecord.firstAtRisk(run, change) > 0)
                .count();
    }

    /**
     * Branch a story: go back to a sprint and make another change.
     *
     * @param plan what the story is about
     * @param replication the run that is played
     * @param change what else is changed, and when
     */
    public Branch branch(StoryPlan plan, int replication, Intervention change) {
        return branch(plan, replication, change.sprint(), plan.branched(change));
    }

    /**
     * Tell how the story would have gone had the team been another one from its first day on, in the same random world.
     *
     * @param plan what the story is about
     * @param replication the run that is played
     * @param set the new values by dotted name
     */
    public Branch otherwise(StoryPlan plan, int replication, Map<String, Double> set) {
        return branch(plan, replication, 0, plan.otherwise(set));
    }

    private Branch branch(StoryPlan plan, int replication, int sprint, TeamScenario other) {
        BatchResult<RunMetrics> runs = run(List.of(plan.scenario(), other), most, plan.seed());
        List<RunMetrics> ended = Story.ended(runs, 1);
        RunMetrics played = runs.result(1, replication)
                .orElseThrow(() -> new IllegalStateException("the run of the branch did not come to its end"));
        Contrast contrast = Contrast.of(Metric.PO_EXHAUSTION, PairedComparison.of(ends(runs, 0), ends(runs, 1)));
        return new Branch(sprint, played, atRisk(ended, plan.sprint()), ended.size(), Story.fan(ended), contrast);
    }

    /**
     * Make the same change at every other sprint from the story's change on.
     *
     * @param plan what the story is about
     * @param set the new values
     */
    public Turning turning(StoryPlan plan, Map<String, Double> set) {
        int replications = Math.min(most, RUNS_FOR_TURNING);
        List<TeamScenario> alternatives = new ArrayList<>(List.of(plan.scenario()));
        List<Integer> sprints = new ArrayList<>();
        for (int sprint = plan.sprint(); sprint <= plan.sprints(); sprint += TURNING_STEP) {
            sprints.add(sprint);
            alternatives.add(plan.branched(new Intervention(sprint, 1, set)));
        }
        // each point is made once and looked at once: not worth remembering
        BatchResult<RunMetrics> runs = Batch.run(
                new BatchPlan(alternatives, replications, plan.seed()),
                runner,
                jobs,
                Progress.NONE,
                new Cancellation());
        List<Turning.Point> points = IntStream.range(0, sprints.size())
                .mapToObj(i -> new Turning.Point(sprints.get(i), end(runs, i + 1), atRiskAtEnd(runs, i + 1)))
                .toList();
        return new Turning(points, replications, end(runs, 0));
    }

    private static Fan.Band end(BatchResult<RunMetrics> runs, int alternative) {
        List<Fan.Band> bands = Story.fan(Story.ended(runs, alternative)).bands();
        return bands.get(bands.size() - 1);
    }

    private static int atRiskAtEnd(BatchResult<RunMetrics> runs, int alternative) {
        return (int) Story.ended(runs, alternative).stream()
                .filter(run -> run.get(Metric.PO_EXHAUSTION) >= ExhaustionRisk.CUT_OFF)
                .count();
    }

    private static double[] ends(BatchResult<RunMetrics> runs, int alternative) {
        return IntStream.range(0, runs.plan().replications())
                .mapToDouble(r -> runs.result(alternative, r)
                        .map(run -> run.get(Metric.PO_EXHAUSTION))
                        .orElse(Double.NaN))
                .toArray();
    }

    private BatchResult<RunMetrics> run(List<TeamScenario> alternatives, int replications, long seed) {
        return Batch.run(
                new BatchPlan(alternatives, replications, seed), runner, jobs, Progress.NONE, new Cancellation());
    }
}
