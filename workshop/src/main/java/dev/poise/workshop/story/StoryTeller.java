package dev.poise.workshop.story;

import dev.poise.experiments.batch.Batch;
import dev.poise.experiments.batch.BatchPlan;
import dev.poise.experiments.batch.BatchResult;
import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.batch.Progress;
import dev.poise.experiments.batch.Runner;
import dev.poise.experiments.comparison.PairedOutcome;
import dev.poise.metrics.Metric;
import dev.poise.metrics.RunMetrics;
import dev.poise.parameters.Settings;
import dev.poise.statistics.Fan;
import dev.poise.team.Intervention;
import dev.poise.team.TeamScenario;
import dev.poise.workshop.answer.RememberedRuns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Tells stories from runs. One at a time; not thread-safe. */
public final class StoryTeller {
    /** On how many runs signs and shares rest. */
    public static final int RUNS = 200;

    private static final int RUNS_FOR_TURNING = 100;
    private static final int RUNS_FOR_LEVERS = 60;
    private static final int TURNING_STEP = 2;
    private static final int REMEMBERED = 4;

    private final Runner<RunMetrics> remembered;
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
        this.runner = runner;
        this.remembered = new RememberedRuns(runner, REMEMBERED, REMEMBERED * RUNS);
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
        BatchResult<RunMetrics> runs = run(remembered, List.of(plan.team(), plan.scenario()), most, plan.seed());
        List<RunMetrics> normal = Story.ended(runs, Story.NORMAL);
        List<RunMetrics> changed = Story.ended(runs, Story.CHANGED);
        List<SignRecord> signs = Arrays.stream(Sign.values())
                .map(sign -> SignRecord.of(sign, changed, normal, plan.sprint()))
                .toList();
        return new Story(plan, runs, YearTeller.years(plan, runs), signs, AtRisk.of(normal), AtRisk.of(changed));
    }

    /**
     * Branch a story: go back to a sprint and make another change.
     *
     * @param plan what the story is about
     * @param replication the year that is played
     * @param change what else is changed, and when
     */
    public Branch branch(StoryPlan plan, int replication, Intervention change) {
        return branch(plan, replication, change.sprint(), plan.branched(change));
    }

    /**
     * Tell how the story would have gone had the team been another one from its first day on, in the same random world.
     *
     * @param plan what the story is about
     * @param replication the year that is played
     * @param set the new values by dotted name
     */
    public Branch otherwise(StoryPlan plan, int replication, Map<String, Double> set) {
        return branch(plan, replication, 0, plan.otherwise(set));
    }

    private Branch branch(StoryPlan plan, int replication, int sprint, TeamScenario other) {
        BatchResult<RunMetrics> runs = run(remembered, List.of(plan.scenario(), other), most, plan.seed());
        RunMetrics played = runs.result(1, replication)
                .orElseThrow(() -> new IllegalStateException("the run of the branch did not come to its end"));
        return new Branch(
                sprint,
                played,
                AtRisk.of(Story.ended(runs, 1)),
                PairedOutcome.difference(runs, Metric.PO_EXHAUSTION, 0, 1),
                PairedOutcome.difference(runs, Metric.BURNOUT_EXHAUSTION, 0, 1));
    }

    /**
     * Try every change at one sprint.
     *
     * @param plan what the story is about
     * @param sprint when; what cannot change on the way is tried from the first day on
     */
    public LeverEffects levers(StoryPlan plan, int sprint) {
        Settings settings = plan.after();
        List<Lever> levers = Arrays.stream(Lever.values())
                .filter(lever -> !lever.set(settings).isEmpty())
                .toList();
        List<TeamScenario> alternatives = new ArrayList<>(List.of(plan.scenario()));
        for (Lever lever : levers) {
            Map<String, Double> set = lever.set(settings);
            alternatives.add(
                    lever.canChangeOnTheWay(settings)
                            ? plan.branched(new Intervention(sprint, 1, set))
                            : plan.otherwise(set));
        }
        BatchResult<RunMetrics> runs = run(runner, alternatives, Math.min(most, RUNS_FOR_LEVERS), plan.seed());
        List<LeverEffect> effects = IntStream.range(0, levers.size())
                .mapToObj(i -> new LeverEffect(
                        levers.get(i),
                        !levers.get(i).canChangeOnTheWay(settings),
                        PairedOutcome.difference(runs, Metric.PO_EXHAUSTION, 0, i + 1),
                        PairedOutcome.difference(runs, Metric.BURNOUT_EXHAUSTION, 0, i + 1),
                        PairedOutcome.difference(runs, Metric.VALUE_DELIVERED, 0, i + 1),
                        AtRisk.of(Story.ended(runs, i + 1))))
                .toList();
        return new LeverEffects(sprint, AtRisk.of(Story.ended(runs, 0)), effects);
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
        BatchResult<RunMetrics> runs = run(runner, alternatives, replications, plan.seed());
        List<Turning.Point> points = IntStream.range(0, sprints.size())
                .mapToObj(i -> new Turning.Point(
                        sprints.get(i),
                        end(runs, Metric.PO_EXHAUSTION, i + 1),
                        end(runs, Metric.BURNOUT_EXHAUSTION, i + 1),
                        AtRisk.of(Story.ended(runs, i + 1))))
                .toList();
        return new Turning(
                points, replications, end(runs, Metric.PO_EXHAUSTION, 0), end(runs, Metric.BURNOUT_EXHAUSTION, 0));
    }

    private static Fan.Band end(BatchResult<RunMetrics> runs, Metric metric, int alternative) {
        List<Fan.Band> bands = Story.fan(Story.ended(runs, alternative), metric).bands();
        return bands.get(bands.size() - 1);
    }

    private BatchResult<RunMetrics> run(
            Runner<RunMetrics> by, List<TeamScenario> alternatives, int replications, long seed) {
        return Batch.run(new BatchPlan(alternatives, replications, seed), by, jobs, Progress.NONE, new Cancellation());
    }
}
