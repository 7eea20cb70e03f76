package dev.poise.benchmarks;

import dev.poise.kernel.Observer;
import dev.poise.kernel.RunLabel;
import dev.poise.kernel.RunOutcome;
import dev.poise.kernel.actor.ActorEngine;
import dev.poise.metrics.CauseLedger;
import dev.poise.metrics.EventDigest;
import dev.poise.metrics.RunMetrics;
import dev.poise.team.Team;
import dev.poise.team.TeamRun;
import dev.poise.team.TeamScenario;
import dev.poise.team.TeamSettings;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A whole run of the reference team: 26 sprints after the warm-up, another seed each time. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class TeamBenchmark {
    private final TeamScenario reference = TeamScenario.of("reference-team", TeamSettings.standard());
    private final ActorEngine engine = ActorEngine.create();
    private long seed;

    /** Ends the threads of the actor engine. */
    @TearDown
    public void close() {
        engine.close();
    }

    /** In the in-process engine, with nobody listening. */
    @Benchmark
    public RunOutcome alone() {
        return TeamRun.run(reference, seed++, List.of());
    }

    /** In the in-process engine, with all metrics, as in a comparison. */
    @Benchmark
    public RunMetrics withMetrics() {
        return TeamRun.metrics(reference, seed++);
    }

    /** In the in-process engine, with digest and cause ledger, as in a single run. */
    @Benchmark
    public RunOutcome traced() {
        return TeamRun.run(reference, seed++, List.of(new EventDigest(), new CauseLedger(0)));
    }

    /** In the actor engine, with nobody listening. */
    @Benchmark
    public RunOutcome actorsAlone() {
        return byActors(List.of());
    }

    /** In the actor engine, with digest and cause ledger. */
    @Benchmark
    public RunOutcome actorsTraced() {
        return byActors(List.of(new EventDigest(), new CauseLedger(0)));
    }

    private RunOutcome byActors(List<Observer> observers) {
        RunLabel label = new RunLabel(reference.name(), seed);
        return engine.run(label, Team.cast(reference, seed++), observers);
    }
}
