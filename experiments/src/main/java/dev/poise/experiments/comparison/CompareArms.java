package dev.poise.experiments.comparison;

import dev.poise.experiments.batch.BatchPlan;
import dev.poise.experiments.batch.BatchResult;
import dev.poise.experiments.batch.Outcome;
import dev.poise.readings.RunReadings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Makes a comparison from the runs of a batch. */
public final class CompareArms {
    private CompareArms() {}

    /**
     * Compare every scenario with the first one.
     *
     * @param plans what was run, in the order of the batch
     * @param runs what came of it; runs that failed or were not made are left out, pair by pair
     * @param provenance where the runs come from
     * @throws IllegalArgumentException when plans and runs do not belong together
     */
    public static Comparison compare(List<ArmPlan> plans, BatchResult<RunReadings> runs, Provenance provenance) {
        if (!plans.stream().map(ArmPlan::scenario).toList().equals(runs.plan().arms())) {
            throw new IllegalArgumentException("The runs are not of the scenarios that are compared.");
        }
        List<ArmRuns> armRuns = IntStream.range(0, plans.size())
                .mapToObj(arm -> new ArmRuns(runs, arm))
                .toList();
        List<Arm> arms = IntStream.range(0, plans.size())
                .mapToObj(arm -> arm(plans.get(arm), armRuns.get(arm)))
                .toList();
        List<Difference> differences = IntStream.range(1, plans.size())
                .mapToObj(arm -> new Difference(
                        plans.get(0).name(),
                        plans.get(arm).name(),
                        ArmRuns.contrasts(armRuns.get(0), armRuns.get(arm)),
                        ArmRuns.fansOfDifference(armRuns.get(0), armRuns.get(arm))))
                .toList();
        List<SettingRow> settings = DifferingSettings.of(runs.plan().arms());
        return new Comparison(
                arms,
                differences,
                TwoByTwoFinder.find(settings, armRuns),
                settings,
                failures(plans, runs),
                runs.stoppedEarly(),
                provenance);
    }

    private static Arm arm(ArmPlan plan, ArmRuns runs) {
        return new Arm(
                plan.name(), plan.about(), runs.sprints(), runs.done(), runs.failed(), runs.summaries(), runs.fans());
    }

    /** List the failed runs, replication by replication. */
    static List<FailedRun> failures(List<ArmPlan> plans, BatchResult<RunReadings> runs) {
        List<FailedRun> failures = new ArrayList<>();
        BatchPlan plan = runs.plan();
        for (int replication = 0; replication < plan.replications(); replication++) {
            for (int arm = 0; arm < plans.size(); arm++) {
                if (runs.outcome(arm, replication) instanceof Outcome.Failed<RunReadings> failed) {
                    long seed = plan.seed(replication);
                    String once = plans.get(arm).command();
                    String command = once.isEmpty() ? "" : String.format(Locale.ROOT, "%s --seed %d", once, seed);
                    failures.add(new FailedRun(plans.get(arm).name(), replication, seed, failed.message(), command));
                }
            }
        }
        return failures;
    }
}
