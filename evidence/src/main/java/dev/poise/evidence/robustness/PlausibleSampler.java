package dev.poise.evidence.robustness;

import dev.poise.evidence.claims.StateOfTheWorld;
import dev.poise.evidence.claims.evaluation.RunEnvironment;
import dev.poise.evidence.claims.evaluation.RunsInterruptedException;
import dev.poise.evidence.targets.Targets;
import dev.poise.evidence.targets.record.TargetRunCollector;
import dev.poise.evidence.targets.record.TargetRunRecord;
import dev.poise.experiments.batch.Batch;
import dev.poise.experiments.batch.Outcome;
import dev.poise.experiments.batch.Run;
import dev.poise.kernel.RunOutcome;
import dev.poise.metrics.Metric;
import dev.poise.metrics.MetricCollector;
import dev.poise.metrics.ValueScale;
import dev.poise.parameters.Settings;
import dev.poise.random.KeyedRandom;
import dev.poise.statistics.design.LatinHypercube;
import dev.poise.team.RunFailedException;
import dev.poise.team.TeamScenario;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Draws worlds until enough are plausible. Constants are drawn together, in blocks of Latin hypercubes over their ranges, every
 * value of a range alike. A world gets a few runs at first and the rest only when these do not turn it down already. Worlds are
 * numbered as they are drawn and the first plausible ones are taken: the same seed gives the same worlds, for any number of threads.
 */
public final class PlausibleSampler {
    /** Runs of the reference team that a world is looked at by at first. */
    public static final int FIRST_RUNS = 2;

    /** Runs that it is looked at by in all. */
    public static final int RUNS = 8;

    private static final int BLOCK = 200;
    private static final int BATCH = 40;
    /** Key of the stream that designs are drawn from; no other stream of this module has it. */
    private static final long DESIGN_STREAM = 20_263;

    private final StateOfTheWorld base;
    private final Constants constants;
    private final Targets targets;
    private final Plausibility plausibility;
    private final RunEnvironment environment;

    /**
     * Prepare.
     *
     * @param base what the worlds have in common
     * @param targets the targets
     * @param environment what runs are made with
     */
    public PlausibleSampler(StateOfTheWorld base, Targets targets, RunEnvironment environment) {
        this.base = base;
        this.constants = Constants.of(base.settings());
        this.targets = targets;
        this.plausibility = new Plausibility(targets);
        this.environment = environment;
    }

    /** List the targets of which something is looked at. */
    public static List<String> lookedAt() {
        return Plausibility.looksAt(Targets.builtIn());
    }

    /** What is kept of a run of the reference team. */
    private record Looked(TargetRunRecord record, double value) {}

    /**
     * What became of a drawn world.
     *
     * @param early whether the first look turned it down
     * @param world the world when it is plausible
     */
    private record Candidate(boolean early, @Nullable SampledWorld world) {}

    /**
     * Draw worlds.
     *
     * @param wanted how many plausible ones
     * @param most the most that are drawn
     * @throws RunsInterruptedException when it was cancelled
     */
    public Worlds draw(int wanted, int most) {
        return draw(wanted, most, found -> {});
    }

    /**
     * Draw worlds, and tell how far that is.
     *
     * @param wanted how many plausible ones
     * @param most the most that are drawn
     * @param found is told now and then how many plausible ones were found
     * @throws RunsInterruptedException when it was cancelled
     */
    public Worlds draw(int wanted, int most, IntConsumer found) {
        List<SampledWorld> plausible = new ArrayList<>();
        int drawn = 0;
        int early = 0;
        while (plausible.size() < wanted && drawn < most) {
            int from = drawn;
            List<Integer> numbers = IntStream.range(from, Math.min(most, from + BATCH - from % BATCH))
                    .boxed()
                    .toList();
            for (Candidate candidate : environment.each(numbers, this::candidate)) {
                if (plausible.size() < wanted) {
                    drawn++;
                    early += candidate.early() ? 1 : 0;
                    if (candidate.world() != null) {
                        plausible.add(candidate.world());
                    }
                }
            }
            found.accept(plausible.size());
        }
        return new Worlds(constants, plausible, drawn, early);
    }

    private Candidate candidate(int number, RunEnvironment alone) {
        double[] shares = shares(number);
        Settings drawn = constants.at(base.settings(), shares);
        TeamScenario reference = new TeamScenario("world", drawn, base.without(), List.of());
        List<Looked> looked = new ArrayList<>(look(reference, 0, FIRST_RUNS, alone));
        if (looked.size() < FIRST_RUNS || !plausibility.mayAccept(records(looked))) {
            return new Candidate(true, null);
        }
        looked.addAll(look(reference, FIRST_RUNS, RUNS, alone));
        double value = looked.stream().mapToDouble(Looked::value).average().orElse(Double.NaN);
        if (looked.size() < RUNS || !(value > 0) || !plausibility.accepts(records(looked))) {
            return new Candidate(false, null);
        }
        return new Candidate(
                false, new SampledWorld(number, shares, base.with(drawn).with(new ValueScale(value))));
    }

    private double[] shares(int number) {
        return LatinHypercube.points(
                BLOCK,
                constants.specs().size(),
                KeyedRandom.key(KeyedRandom.key(environment.seed(), DESIGN_STREAM), number / BLOCK))[number % BLOCK];
    }

    private static List<TargetRunRecord> records(List<Looked> looked) {
        return looked.stream().map(Looked::record).toList();
    }

    /** Look at some replications; one that fails is left out. */
    private List<Looked> look(TeamScenario reference, int from, int to, RunEnvironment alone) {
        List<Run> runs = IntStream.range(from, to)
                .mapToObj(r -> new Run(reference, KeyedRandom.key(alone.seed(), r)))
                .toList();
        List<Looked> ended = new ArrayList<>();
        for (Outcome<Looked> outcome :
                Batch.run(runs, this::look, alone.jobs(), alone.progress(), alone.cancellation())) {
            if (outcome instanceof Outcome.Done<Looked> done) {
                ended.add(done.result());
            } else if (outcome instanceof Outcome.NotRun<Looked>) {
                throw new RunsInterruptedException();
            }
        }
        return ended;
    }

    private Looked look(TeamScenario scenario, long seed) {
        MetricCollector metrics = new MetricCollector(scenario.settings());
        TargetRunCollector recorder =
                new TargetRunCollector(scenario.settings(), targets.noise(), KeyedRandom.key(seed, "survey"));
        RunOutcome outcome = environment.engine().run(scenario, seed, List.of(metrics, recorder));
        if (outcome instanceof RunOutcome.Failed failed) {
            throw new RunFailedException(failed);
        }
        double value = metrics.result().get(Metric.VALUE_DELIVERED)
                / scenario.settings().number("sprints");
        return new Looked(recorder.result(), value);
    }
}
