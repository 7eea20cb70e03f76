package dev.poise.experiments.comparison;

import dev.poise.experiments.batch.BatchPlan;
import dev.poise.experiments.batch.BatchResult;
import dev.poise.experiments.batch.Outcome;
import dev.poise.metrics.RunMetrics;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Makes a comparison from the runs of a batch. */
public final class ComparisonBuilder {
    private ComparisonBuilder() {}

    /**
     * Compare every scenario with the first one.
     *
     * @param plans what was run, in the order of the batch
     * @param onset when that begins in which the plans differ
     * @param runs their results; runs that failed or were not made are left out, pair by pair
     * @param provenance where the runs come from
     * @throws IllegalArgumentException when plans and runs do not belong together
     */
    public static Comparison compare(
            List<AlternativePlan> plans, Onset onset, BatchResult<RunMetrics> runs, Provenance provenance) {
        if (!plans.stream()
                .map(AlternativePlan::scenario)
                .toList()
                .equals(runs.plan().alternatives())) {
            throw new IllegalArgumentException("The runs are not of the scenarios that are compared.");
        }
        List<AlternativeRuns> alternativeRuns = IntStream.range(0, plans.size())
                .mapToObj(alternative -> new AlternativeRuns(runs, alternative))
                .toList();
        List<Alternative> alternatives = IntStream.range(0, plans.size())
                .mapToObj(alternative -> alternative(plans.get(alternative), alternativeRuns.get(alternative)))
                .toList();
        List<Difference> differences = IntStream.range(1, plans.size())
                .mapToObj(alternative -> new Difference(
                        plans.get(0).name(),
                        plans.get(alternative).name(),
                        AlternativeRuns.contrasts(alternativeRuns.get(0), alternativeRuns.get(alternative)),
                        AlternativeRuns.fansOfDifference(alternativeRuns.get(0), alternativeRuns.get(alternative))))
                .toList();
        List<SettingRow> settings = DifferingSettings.of(runs.plan().alternatives(), onset);
        return new Comparison(
                onset,
                alternatives,
                differences,
                onset == Onset.MONDAY ? alternativeRuns.get(0).past() : Map.of(),
                TwoByTwoFinder.find(settings, alternativeRuns),
                settings,
                failures(plans, runs),
                runs.stoppedEarly(),
                provenance);
    }

    private static Alternative alternative(AlternativePlan plan, AlternativeRuns runs) {
        return new Alternative(
                plan.name(), plan.about(), runs.sprints(), runs.done(), runs.failed(), runs.summaries(), runs.fans());
    }

    /** List the failed runs, replication by replication. */
    static List<FailedRun> failures(List<AlternativePlan> plans, BatchResult<RunMetrics> runs) {
        List<FailedRun> failures = new ArrayList<>();
        BatchPlan plan = runs.plan();
        for (int replication = 0; replication < plan.replications(); replication++) {
            for (int alternative = 0; alternative < plans.size(); alternative++) {
                if (runs.outcome(alternative, replication) instanceof Outcome.Failed<RunMetrics> failed) {
                    long seed = plan.seed(replication);
                    String once = plans.get(alternative).command();
                    String command = once.isEmpty() ? "" : String.format(Locale.ROOT, "%s --seed %d", once, seed);
                    failures.add(
                            new FailedRun(plans.get(alternative).name(), replication, seed, failed.message(), command));
                }
            }
        }
        return failures;
    }
}
