package dev.poise.evidence.targets.check;

import dev.poise.evidence.targets.Configuration;
import dev.poise.evidence.targets.Targets;
import dev.poise.evidence.targets.record.RunRecord;
import dev.poise.evidence.targets.record.RunRecorder;
import dev.poise.experiments.batch.Batch;
import dev.poise.experiments.batch.BatchPlan;
import dev.poise.experiments.batch.BatchResult;
import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.batch.Outcome;
import dev.poise.experiments.batch.Progress;
import dev.poise.experiments.run.Engine;
import dev.poise.kernel.RunOutcome;
import dev.poise.random.Chance;
import dev.poise.team.RunFailedException;
import dev.poise.team.TeamScenario;
import java.util.ArrayList;
import java.util.List;

/** Makes the runs of every configuration once, however many targets look at them. */
final class MakeRecords {
    private final Targets targets;
    private final TeamScenario base;
    private final CheckPlan plan;
    private final Engine engine;
    private final Progress progress;
    private final Cancellation cancellation;
    private final Records records = new Records();
    private int before;
    private int failedBefore;

    MakeRecords(
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
        BatchResult<RunRecord> result =
                Batch.run(batch, (scenario, seed) -> record(teams, scenario, seed), plan.jobs(), part, cancellation);
        List<List<RunRecord>> kept = new ArrayList<>();
        for (int arm = 0; arm < scenarios.size(); arm++) {
            List<RunRecord> runs = new ArrayList<>();
            for (int r = 0; r < batch.replications(); r++) {
                result.result(arm, r).ifPresent(runs::add);
                if (result.outcome(arm, r) instanceof Outcome.Failed<RunRecord> failed) {
                    records.addFailure(new Records.Failure(teams.id(), batch.seed(r), failed.message()));
                }
            }
            failedBefore += result.failed(arm);
            kept.add(runs);
        }
        before += batch.runs();
        records.addTeams(teams.id(), kept);
        if (result.stoppedEarly()) {
            records.stop();
        }
    }

    private RunRecord record(Configuration.Teams teams, TeamScenario scenario, long seed) {
        TeamScenario team = teams.team(scenario, seed);
        RunRecorder recorder = new RunRecorder(team.settings(), targets.noise(), Chance.key(seed, "survey"));
        RunOutcome outcome = engine.run(team, seed, List.of(recorder));
        if (outcome instanceof RunOutcome.Failed failed) {
            throw new RunFailedException(failed);
        }
        return recorder.result();
    }
}
