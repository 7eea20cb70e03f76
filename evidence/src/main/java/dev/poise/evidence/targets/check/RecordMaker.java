package dev.poise.evidence.targets.check;

import dev.poise.evidence.targets.Configuration;
import dev.poise.evidence.targets.Targets;
import dev.poise.evidence.targets.record.TargetRunCollector;
import dev.poise.evidence.targets.record.TargetRunRecord;
import dev.poise.experiments.batch.Batch;
import dev.poise.experiments.batch.BatchPlan;
import dev.poise.experiments.batch.BatchResult;
import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.batch.Outcome;
import dev.poise.experiments.batch.Progress;
import dev.poise.experiments.run.Engine;
import dev.poise.kernel.RunOutcome;
import dev.poise.random.KeyedRandom;
import dev.poise.team.RunFailedException;
import dev.poise.team.TeamScenario;
import java.util.ArrayList;
import java.util.List;

/** Makes the runs of every configuration once, however many targets look at them. */
final class RecordMaker {
    private final Targets targets;
    private final TeamScenario base;
    private final CheckPlan plan;
    private final Engine engine;
    private final Progress progress;
    private final Cancellation cancellation;
    private final Records records = new Records();
    private int before;
    private int failedBefore;

    RecordMaker(
            Targets targets,
            TeamScenario base,
            CheckPlan plan,
            Engine engine,
            Progress progress,
            Cancellation cancellation) {
        this.targets = targets;
        this.base = base;
        this.plan = plan;
        this.engine = engine;
        this.progress = progress;
        this.cancellation = cancellation;
    }

    Records make() {
        for (Configuration configuration : targets.configurations()) {
            if (configuration instanceof Configuration.Teams teams) {
                teams(teams);
            } else if (configuration instanceof Configuration.People people) {
                records.addPeople(
                        people.id(),
                        PeopleAlone.live(people, base.settings(), targets.noise(), plan.seed(), plan.quick()));
            }
        }
        return records;
    }

    private void teams(Configuration.Teams teams) {
        List<TeamScenario> scenarios = teams.scenarios(base);
        BatchPlan batch = new BatchPlan(scenarios, teams.count(plan.quick()), plan.seed());
        int all = plan.runs(targets);
        Progress part = (done, failed, unused) -> progress.ended(before + done, failedBefore + failed, all);
        BatchResult<TargetRunRecord> result =
                Batch.run(batch, (scenario, seed) -> record(teams, scenario, seed), plan.jobs(), part, cancellation);
        List<List<TargetRunRecord>> kept = new ArrayList<>();
        for (int alternative = 0; alternative < scenarios.size(); alternative++) {
            List<TargetRunRecord> runs = new ArrayList<>();
            for (int r = 0; r < batch.replications(); r++) {
                result.result(alternative, r).ifPresent(runs::add);
                if (result.outcome(alternative, r) instanceof Outcome.Failed<TargetRunRecord> failed) {
                    records.addFailure(new Records.Failure(teams.id(), batch.seed(r), failed.message()));
                }
            }
            failedBefore += result.failed(alternative);
            kept.add(runs);
        }
        before += batch.runs();
        records.addTeams(teams.id(), kept);
        if (result.stoppedEarly()) {
            records.stop();
        }
    }

    private TargetRunRecord record(Configuration.Teams teams, TeamScenario scenario, long seed) {
        TeamScenario team = teams.team(scenario, seed);
        TargetRunCollector recorder =
                new TargetRunCollector(team.settings(), targets.noise(), KeyedRandom.key(seed, "survey"));
        RunOutcome outcome = engine.run(team, seed, List.of(recorder));
        if (outcome instanceof RunOutcome.Failed failed) {
            throw new RunFailedException(failed);
        }
        return recorder.result();
    }
}
