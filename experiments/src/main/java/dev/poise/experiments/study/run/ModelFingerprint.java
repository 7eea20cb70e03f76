package dev.poise.experiments.study.run;

import dev.poise.experiments.run.Engine;
import dev.poise.experiments.run.Version;
import dev.poise.experiments.study.Outputs;
import dev.poise.experiments.study.plan.DesignPoint;
import dev.poise.experiments.study.plan.Hash;
import dev.poise.experiments.study.plan.PlannedRun;
import dev.poise.experiments.study.store.RunResult;
import dev.poise.parameters.Settings;
import dev.poise.team.TeamScenario;
import dev.poise.team.TeamSettings;
import java.util.ArrayList;
import java.util.List;

/**
 * What the model gives for a few short runs, hashed, together with the jars of others that take part. Whoever changes the model and forgets to say so still gets another fingerprint,
 * so that results of two models are not mixed.
 */
public final class ModelFingerprint {
    private static final int SEEDS = 3;

    private ModelFingerprint() {}

    /**
     * Take the fingerprint.
     *
     * @param engine what processes the calendar; both engines give the same
     * @return 16 hexadecimal digits
     */
    public static String of(Engine engine) {
        Settings settings = TeamSettings.standard()
                .with("sprints", 2)
                .with(
                        "warmup.sprints",
                        TeamSettings.CATALOGUE
                                .find("warmup.sprints")
                                .orElseThrow()
                                .low());
        TeamScenario scenario = TeamScenario.of("fingerprint", settings);
        RunExecutor maker = new RunExecutor(engine, new Outputs(List.of(), List.of(), false, false, 0));
        List<String> digests = new ArrayList<>();
        digests.add(Version.MODEL);
        for (long seed = 1; seed <= SEEDS; seed++) {
            RunResult result =
                    maker.make(new PlannedRun("fingerprint", new DesignPoint(0, List.of(), () -> scenario), 0, seed));
            digests.add(result instanceof RunResult.Done done ? done.digest() : result.toString());
        }
        digests.addAll(AddedJars.digests(AddedJars.here()));
        return Hash.of(digests);
    }
}
