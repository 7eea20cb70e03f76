package dev.poise.evidence.targets.check;

import dev.poise.evidence.targets.Target;
import dev.poise.evidence.targets.TargetPart;
import dev.poise.evidence.targets.Targets;
import dev.poise.evidence.targets.measure.TargetMeasure;
import dev.poise.evidence.targets.record.TargetRunRecord;
import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.batch.Progress;
import dev.poise.experiments.run.Engine;
import dev.poise.random.KeyedRandom;
import dev.poise.statistics.Range;
import dev.poise.statistics.Sample;
import dev.poise.team.TeamScenario;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Holds the model against targets. The same plan gives the same figures, for any number of threads. */
public final class TargetChecker {
    private static final int RESAMPLES = 100;

    private final Records records;
    private final long seed;

    private TargetChecker(Records records, long seed) {
        this.records = records;
        this.seed = seed;
    }

    /**
     * Make all runs that the targets need and compare the figures with their acceptance ranges.
     *
     * @param targets what is looked at
     * @param base the scenario that all configurations start from: the reference team, constants changed or not
     * @param plan how
     * @param engine makes a run
     * @param progress is told of every run
     * @param cancellation stops it; figures then depend on fewer runs
     */
    public static CheckedTargets check(
            Targets targets,
            TeamScenario base,
            CheckPlan plan,
            Engine engine,
            Progress progress,
            Cancellation cancellation) {
        Records records = new RecordMaker(targets, base, plan, engine, progress, cancellation).make();
        TargetChecker check = new TargetChecker(records, plan.seed());
        return new CheckedTargets(targets.targets().stream().map(check::target).toList(), records);
    }

    private CheckedTarget target(Target target) {
        return new CheckedTarget(target, target.parts().stream().map(this::part).toList());
    }

    private CheckedPart part(TargetPart part) {
        TargetMeasure measure = part.measure();
        List<List<TargetRunRecord>> loads = records.teams(part.configuration());
        if (measure instanceof TargetMeasure.OfRun ofRun) {
            Sample runs =
                    Sample.of(loads.get(0).stream().mapToDouble(ofRun.of()).toArray());
            return new CheckedPart(part, runs.quantile(.5), runs.rangeOfMost(), runs.n());
        }
        if (measure instanceof TargetMeasure.OfRuns ofRuns) {
            return together(part, loads.get(0), ofRuns.of());
        }
        if (measure instanceof TargetMeasure.OfSweep ofSweep) {
            int n = loads.stream().mapToInt(List::size).sum();
            int each = loads.stream().mapToInt(List::size).min().orElse(0);
            double[] redrawn = new double[RESAMPLES];
            for (int i = 0; i < RESAMPLES; i++) {
                int[] drawn = drawn(each, i);
                redrawn[i] = ofSweep.of()
                        .applyAsDouble(
                                loads.stream().map(runs -> pick(runs, drawn)).toList());
            }
            return new CheckedPart(part, ofSweep.of().applyAsDouble(loads), range(redrawn), n);
        }
        TargetMeasure.OfPeople ofPeople = (TargetMeasure.OfPeople) measure;
        return together(part, records.people(part.configuration()), ofPeople.of());
    }

    private <T> CheckedPart together(TargetPart part, List<T> all, ToDoubleFunction<List<T>> of) {
        double[] redrawn = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            redrawn[i] = of.applyAsDouble(pick(all, drawn(all.size(), i)));
        }
        double figure = all.isEmpty() ? Double.NaN : of.applyAsDouble(all);
        return new CheckedPart(part, figure, range(redrawn), all.size());
    }

    /** Draw as many numbers as there are runs, with replacement. */
    private int[] drawn(int count, int resample) {
        long key = KeyedRandom.key(KeyedRandom.key(seed, "resample"), resample);
        int[] drawn = new int[count];
        for (int i = 0; i < count; i++) {
            drawn[i] = KeyedRandom.among(key, i, count);
        }
        return drawn;
    }

    private static <T> List<T> pick(List<T> all, int[] drawn) {
        List<T> picked = new ArrayList<>(drawn.length);
        for (int i : drawn) {
            picked.add(all.get(i));
        }
        return picked;
    }

    private static Range range(double[] redrawn) {
        return Sample.of(redrawn).rangeOfMost();
    }
}
