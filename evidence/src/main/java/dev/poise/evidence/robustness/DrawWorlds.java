package dev.poise.evidence.robustness;

import dev.poise.evidence.claims.World;
import dev.poise.evidence.claims.trial.Interrupted;
import dev.poise.evidence.claims.trial.Machine;
import dev.poise.evidence.targets.Targets;
import dev.poise.evidence.targets.record.RunRecord;
import dev.poise.evidence.targets.record.RunRecorder;
import dev.poise.experiments.batch.Batch;
import dev.poise.experiments.batch.Outcome;
import dev.poise.experiments.batch.Run;
import dev.poise.kernel.RunOutcome;
import dev.poise.random.Chance;
import dev.poise.readings.Reading;
import dev.poise.readings.ReadingsFold;
import dev.poise.readings.ValueScale;
import dev.poise.settings.Settings;
import dev.poise.statistics.design.LatinHypercube;
import dev.poise.team.RunFailedException;
import dev.poise.team.TeamScenario;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Draws worlds until enough are plausible. Constants are drawn together, in blocks of Latin hypercubes over their ranges, every
 * value of a range alike. A world gets a few runs at first and the rest only when these do not turn it down already. Worlds are
 * numbered as they are drawn and the first plausible ones are taken: the same seed gives the same worlds, for any number of threads.
 */
public final class DrawWorlds {
    /** Runs of the reference team that a world is looked at by at first. */
    public static final int FIRST_RUNS = 2;

    /** Runs that it is looked at by in all. */
    public static final int RUNS = 8;

    private static final int BLOCK = 200;
    private static final int BATCH = 40;
    private static final long DESIGN = 20_263;

    private final World base;
    private final Constants constants;
    private final Targets targets;
    private final Plausibility plausibility;
    private final Machine machine;

    /**
     * Prepare.
     *
     * @param base what the worlds have in common
     * @param targets the targets
     * @param machine what runs are made with
     */
    public DrawWorlds(World base, Targets targets, Machine machine) {
        this.base = base;
        this.constants = Constants.of(base.settings());
        this.targets = targets;
        this.plausibility = new Plausibility(targets);
        this.machine = machine;
    }

    /** List the targets of which something is looked at. */
    public static List<String> lookedAt() {
        return Plausibility.looksAt(Targets.builtIn());
    }

    /** What is kept of a run of the reference team. */
    private record Looked(RunRecord record, double value) {}

    /**
     * What became of a drawn world.
     *
     * @param early whether the first look turned it down
     * @param world the world when it is plausible
     */
    private record Candidate(boolean early, @Nullable DrawnWorld world) {}

    /**
     * Draw worlds.
     *
     * @param wanted how many plausible ones
     * @param most the most that are drawn
     * @throws Interrupted when it was cancelled
     */
    public Worlds draw(int wanted, int most) {
        List<DrawnWorld> plausible = new ArrayList<>();
        int drawn = 0;
        int early = 0;
        while (plausible.size() < wanted && drawn < most) {
            int from = drawn;
            List<Integer> numbers = IntStream.range(from, Math.min(most, from + BATCH - from % BATCH))
                    .boxed()
                    .toList();
            for (Candidate candidate : machine.each(numbers, this::candidate)) {
                if (plausible.size() < wanted) {
                    drawn++;
                    early += candidate.early() ? 1 : 0;
                    if (candidate.world() != null) {
                        plausible.add(candidate.world());
                    }
                }
            }
        }
        return new Worlds(constants, plausible, drawn, early);
    }

    private Candidate candidate(int number, Machine alone) {
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
                false, new DrawnWorld(number, shares, base.with(drawn).with(new ValueScale(value))));
    }

    private double[] shares(int number) {
        return LatinHypercube.points(
                BLOCK, constants.entries().size(), Chance.key(Chance.key(machine.seed(), DESIGN), number / BLOCK))[
                number % BLOCK];
    }

    private static List<RunRecord> records(List<Looked> looked) {
        return looked.stream().map(Looked::record).toList();
    }

    /** Look at some replications; one that fails is left out. */
    private List<Looked> look(TeamScenario reference, int from, int to, Machine alone) {
        List<Run> runs = IntStream.range(from, to)
                .mapToObj(r -> new Run(reference, Chance.key(alone.seed(), r)))
                .toList();
        List<Looked> ended = new ArrayList<>();
        for (Outcome<Looked> outcome :
                Batch.run(runs, this::look, alone.jobs(), alone.progress(), alone.cancellation())) {
            if (outcome instanceof Outcome.Done<Looked> done) {
                ended.add(done.result());
            } else if (outcome instanceof Outcome.NotRun<Looked>) {
                throw new Interrupted();
            }
        }
        return ended;
    }

    private Looked look(TeamScenario scenario, long seed) {
        ReadingsFold readings = new ReadingsFold(scenario.settings());
        RunRecorder recorder = new RunRecorder(scenario.settings(), targets.noise(), Chance.key(seed, "survey"));
        RunOutcome outcome = machine.engine().run(scenario, seed, List.of(readings, recorder));
        if (outcome instanceof RunOutcome.Failed failed) {
            throw new RunFailedException(failed);
        }
        double value = readings.result().get(Reading.VALUE_DELIVERED)
                / scenario.settings().number("sprints");
        return new Looked(recorder.result(), value);
    }
}
