package dev.poise.scenarios.claims.worlds;

import dev.poise.kernel.RunOutcome;
import dev.poise.random.Chance;
import dev.poise.readings.Reading;
import dev.poise.readings.ReadingsFold;
import dev.poise.scenarios.batch.Batch;
import dev.poise.scenarios.batch.Outcome;
import dev.poise.scenarios.batch.Run;
import dev.poise.scenarios.claims.World;
import dev.poise.scenarios.claims.measure.ValueScale;
import dev.poise.scenarios.claims.trial.Interrupted;
import dev.poise.scenarios.claims.trial.Machine;
import dev.poise.scenarios.published.PublishedFacts;
import dev.poise.scenarios.published.record.RunRecord;
import dev.poise.scenarios.published.record.RunRecorder;
import dev.poise.settings.Settings;
import dev.poise.statistics.design.LatinHypercube;
import dev.poise.team.RunFailedException;
import dev.poise.team.TeamScenario;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws worlds until enough are plausible. Constants are drawn together, in blocks of Latin hypercubes over their ranges, every
 * value of a range alike. The same seed gives the same worlds, for any number of threads.
 */
public final class DrawWorlds {
    private static final int BLOCK = 200;
    private static final int RUNS = 8;
    private static final long DESIGN = 20_263;

    private final World base;
    private final Constants constants;
    private final PublishedFacts facts;
    private final Plausibility plausibility;
    private final Machine machine;

    /**
     * Prepare.
     *
     * @param base what the worlds have in common
     * @param facts the published facts
     * @param machine what runs are made with
     */
    public DrawWorlds(World base, PublishedFacts facts, Machine machine) {
        this.base = base;
        this.constants = Constants.of(base.settings());
        this.facts = facts;
        this.plausibility = new Plausibility(facts);
        this.machine = machine;
    }

    /** What is kept of a run of the reference team. */
    private record Looked(RunRecord record, double value) {}

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
        for (int block = 0; plausible.size() < wanted && drawn < most; block++) {
            int size = Math.min(BLOCK, most - drawn);
            double[][] shares = LatinHypercube.points(
                    size, constants.entries().size(), Chance.key(Chance.key(machine.seed(), DESIGN), block));
            List<Boolean> accepted = new ArrayList<>();
            List<DrawnWorld> worlds = looked(shares, drawn, accepted);
            for (int i = 0; i < size && plausible.size() < wanted; i++) {
                drawn++;
                if (accepted.get(i)) {
                    plausible.add(worlds.get(i));
                }
            }
        }
        return new Worlds(constants, plausible, drawn);
    }

    private List<DrawnWorld> looked(double[][] shares, int first, List<Boolean> accepted) {
        List<Run> runs = new ArrayList<>();
        List<Settings> settings = new ArrayList<>();
        for (double[] one : shares) {
            Settings drawn = constants.at(base.settings(), one);
            settings.add(drawn);
            TeamScenario reference = new TeamScenario("world", drawn, base.without(), List.of());
            for (int r = 0; r < RUNS; r++) {
                runs.add(new Run(reference, Chance.key(machine.seed(), r)));
            }
        }
        List<Outcome<Looked>> outcomes =
                Batch.run(runs, this::look, machine.jobs(), machine.progress(), machine.cancellation());
        List<DrawnWorld> worlds = new ArrayList<>();
        for (int i = 0; i < shares.length; i++) {
            List<Looked> looked = ended(outcomes.subList(i * RUNS, (i + 1) * RUNS));
            double value = looked.stream().mapToDouble(Looked::value).average().orElse(Double.NaN);
            boolean plausible = looked.size() == RUNS
                    && value > 0
                    && plausibility.accepts(looked.stream().map(Looked::record).toList());
            accepted.add(plausible);
            ValueScale scale = plausible ? new ValueScale(value) : base.scale();
            worlds.add(new DrawnWorld(
                    first + i, shares[i], base.with(settings.get(i)).with(scale)));
        }
        return worlds;
    }

    private static List<Looked> ended(List<Outcome<Looked>> outcomes) {
        List<Looked> ended = new ArrayList<>();
        for (Outcome<Looked> outcome : outcomes) {
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
        RunRecorder recorder = new RunRecorder(scenario.settings(), facts.noise(), Chance.key(seed, "survey"));
        RunOutcome outcome = machine.engine().run(scenario, seed, List.of(readings, recorder));
        if (outcome instanceof RunOutcome.Failed failed) {
            throw new RunFailedException(failed);
        }
        double value = readings.result().get(Reading.VALUE_DELIVERED)
                / scenario.settings().number("sprints");
        return new Looked(recorder.result(), value);
    }
}
