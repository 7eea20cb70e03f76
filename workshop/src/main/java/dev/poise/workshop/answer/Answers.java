package dev.poise.workshop.answer;

import dev.poise.experiments.batch.Batch;
import dev.poise.experiments.batch.BatchPlan;
import dev.poise.experiments.batch.BatchResult;
import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.batch.Outcome;
import dev.poise.experiments.batch.Progress;
import dev.poise.experiments.batch.Runner;
import dev.poise.experiments.comparison.AlternativePlan;
import dev.poise.experiments.comparison.Comparison;
import dev.poise.experiments.comparison.ComparisonBuilder;
import dev.poise.experiments.comparison.Onset;
import dev.poise.experiments.comparison.PairedOutcome;
import dev.poise.experiments.comparison.RetainedMetrics;
import dev.poise.experiments.run.SprintStory;
import dev.poise.experiments.run.StoryCollector;
import dev.poise.experiments.run.ThisProgram;
import dev.poise.metrics.RunMetrics;
import dev.poise.team.TeamRun;
import dev.poise.team.TeamScenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Answers questions from paired runs in the in-process engine, on as many threads as asked for. Thread-safe. */
public final class Answers {
    private static final int REMEMBERED = 120;
    /** 200 runs of each scenario; some 40 MB over 26 sprints. */
    private static final int REMEMBERED_RUNS = REMEMBERED * 200;

    private final Runner<RunMetrics> runner;
    private final int jobs;
    private final ToIntFunction<AnswerStage> replications;

    /**
     * Make an answerer.
     *
     * @param runner makes one run
     * @param jobs how many threads run side by side, at least 1
     */
    public Answers(Runner<RunMetrics> runner, int jobs) {
        this(runner, jobs, AnswerStage::runs);
    }

    Answers(Runner<RunMetrics> runner, int jobs, ToIntFunction<AnswerStage> replications) {
        this.replications = replications;
        this.runner = new RememberedRuns(RetainedMetrics.from(runner), REMEMBERED, REMEMBERED_RUNS);
        this.jobs = jobs;
    }

    /**
     * Answer a question.
     *
     * @param question what is asked
     * @param stage how many runs to make
     * @param cancellation stops it
     * @return the answer, or nothing when it was stopped
     * @throws NoRunEndedException when no run of one of the teams came to its end
     */
    public Optional<LiveAnswer> answer(LiveQuestion question, AnswerStage stage, Cancellation cancellation) {
        List<TeamScenario> scenarios = List.of(question.baseline(), question.run());
        BatchResult<RunMetrics> runs =
                run(scenarios, replications.applyAsInt(stage), question.seed(), Progress.NONE, cancellation);
        if (runs.stoppedEarly()) {
            return Optional.empty();
        }
        for (int alternative = 0; alternative < scenarios.size(); alternative++) {
            if (runs.done(alternative) == 0
                    && runs.outcome(alternative, 0) instanceof Outcome.Failed<RunMetrics> failed) {
                throw new NoRunEndedException(failed.message());
            }
        }
        boolean refined = stage == AnswerStage.REFINED;
        int typical = refined ? TypicalRun.of(runs, 1) : -1;
        List<SprintStory> story = refined ? story(question.run(), runs.plan().seed(typical)) : List.of();
        return Optional.of(new LiveAnswer(question, stage, PairedOutcome.of(runs), runs, typical, story));
    }

    /**
     * Make the first runs of the teams that are likely to be asked about next, on one thread, so that answering is quick when they
     * are. They are runs like all others and are remembered like them; when they are not asked for, nothing comes of them.
     *
     * @param question what was asked last
     * @param cancellation stops it
     */
    void foresee(LiveQuestion question, Cancellation cancellation) {
        for (TeamScenario next : NextMoves.from(question.now())) {
            if (!cancellation.isCancelled()) {
                int runs = replications.applyAsInt(AnswerStage.FIRST);
                TeamScenario run = question.of(next).run();
                Batch.run(new BatchPlan(List.of(run), runs, question.seed()), runner, 1, Progress.NONE, cancellation);
            }
        }
    }

    /**
     * Make paired runs of several scenarios.
     *
     * @param scenarios at least one
     * @param replications how many runs of each, at least 1
     * @param seed the master seed
     * @param progress is told of every run that ends
     * @param cancellation stops it
     */
    public BatchResult<RunMetrics> run(
            List<TeamScenario> scenarios, int replications, long seed, Progress progress, Cancellation cancellation) {
        return Batch.run(new BatchPlan(scenarios, replications, seed), runner, jobs, progress, cancellation);
    }

    /**
     * Compare every scenario with the first one.
     *
     * @param scenarios what was run
     * @param onset when that begins in which they differ
     * @param names one each, unique
     * @param runs the results
     */
    public static Comparison compare(
            List<TeamScenario> scenarios, Onset onset, List<String> names, BatchResult<RunMetrics> runs) {
        List<AlternativePlan> plans = new ArrayList<>();
        for (int i = 0; i < scenarios.size(); i++) {
            plans.add(new AlternativePlan(names.get(i), "", scenarios.get(i), ""));
        }
        BatchPlan plan = runs.plan();
        return ComparisonBuilder.compare(
                plans,
                onset,
                runs,
                ThisProgram.provenance(
                        plan.alternatives(), plan.masterSeed(), plan.replications(), "in-process", "", ""));
    }

    private static List<SprintStory> story(TeamScenario scenario, long seed) {
        StoryCollector collector = new StoryCollector(scenario.settings());
        TeamRun.run(scenario, seed, List.of(collector));
        return collector.story();
    }
}
