package dev.poise.evidence.robustness;

import dev.poise.evidence.claims.StateOfTheWorld;
import dev.poise.evidence.claims.evaluation.RunEnvironment;
import dev.poise.evidence.claims.evaluation.RunsInterruptedException;
import dev.poise.evidence.targets.Targets;
import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.batch.Progress;
import dev.poise.experiments.run.Engine;
import dev.poise.experiments.study.WorldSample;
import dev.poise.experiments.study.file.StudyResult;
import dev.poise.experiments.study.run.PlannedStudy;
import dev.poise.experiments.study.run.StudyProgress;
import dev.poise.parameters.ParameterSpec;
import dev.poise.scenarios.problem.Place;
import dev.poise.scenarios.problem.Problem;
import java.util.List;
import java.util.Locale;

/**
 * Draws the plausible worlds that a study asks for: those that claims are tried in with the same seed, of a reference team without the
 * mechanisms that the study's base switches off. A function of these three (how many, seed, mechanisms) and the model: the same on every
 * machine and for any number of threads, and the first of many are those of few.
 */
public final class PlausibleStudy {
    /** The most draws for each world that is wanted, as for claims. */
    public static final int DRAWS_PER_WORLD = 60;

    private PlausibleStudy() {}

    /**
     * Draw.
     *
     * @param study one that needs worlds
     * @param engine runs one team
     * @param jobs how many threads, at least 1; does not affect worlds
     * @param progress is told how many worlds were found
     * @param cancellation stops everything
     * @return the study with its worlds
     * @throws dev.poise.experiments.study.file.UnusableStudyException when there were not enough in {@link #DRAWS_PER_WORLD} draws for each
     * @throws RunsInterruptedException when it was cancelled
     */
    public static PlannedStudy draw(
            PlannedStudy study, Engine engine, int jobs, StudyProgress progress, Cancellation cancellation) {
        return study.withWorlds((file, loaded) -> draw(file, loaded, engine, jobs, progress, cancellation));
    }

    static StudyResult draw(
            String file,
            StudyResult.Loaded loaded,
            Engine engine,
            int jobs,
            StudyProgress progress,
            Cancellation cancellation) {
        RunEnvironment environment =
                new RunEnvironment(engine, loaded.study().worlds().seed(), jobs, Progress.NONE, cancellation);
        StateOfTheWorld base =
                StateOfTheWorld.standard().without(loaded.study().base().without());
        return draw(file, loaded, new PlausibleSampler(base, Targets.builtIn(), environment), progress);
    }

    /** Draw with a sampler; one that looks at less is quicker. */
    static StudyResult draw(String file, StudyResult.Loaded loaded, PlausibleSampler sampler, StudyProgress progress) {
        WorldSample asked = loaded.study().worlds();
        // what comes next takes time
        progress.ended(0, 0, asked.size());
        Worlds worlds = sampler.draw(
                asked.size(), DRAWS_PER_WORLD * asked.size(), found -> progress.ended(found, 0, asked.size()));
        if (worlds.plausible().size() < asked.size()) {
            return new StudyResult.Problems(List.of(new Problem(
                    Place.startOf(file),
                    String.format(
                            Locale.ROOT,
                            "%d plausible worlds in %d draws",
                            worlds.plausible().size(),
                            worlds.drawn()),
                    String.format(
                            Locale.ROOT,
                            "%d; mechanisms that are switched off make them rare: ask for fewer, or give a table with file",
                            asked.size()))));
        }
        return loaded.with(sample(worlds, asked));
    }

    private static WorldSample sample(Worlds worlds, WorldSample asked) {
        List<ParameterSpec> constants = worlds.constants().specs();
        return new WorldSample(
                asked.asked(),
                asked.seed(),
                constants,
                worlds.plausible().stream()
                        .map(one -> new WorldSample.World(
                                one.number(),
                                constants.stream()
                                        .map(spec -> one.world().settings().number(spec.name()))
                                        .toList()))
                        .toList());
    }
}
