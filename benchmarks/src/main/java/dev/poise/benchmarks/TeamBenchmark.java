package dev.poise.benchmarks;

import dev.poise.kernel.RunOutcome;
import dev.poise.readings.CauseLedger;
import dev.poise.readings.EventDigest;
import dev.poise.readings.RunReadings;
import dev.poise.team.TeamRun;
import dev.poise.team.TeamScenario;
import dev.poise.team.TeamSettings;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A whole run of the reference team in the in-process engine: 26 sprints after the warm-up, another seed each time. */
@State(Scope.Thread)
public class TeamBenchmark {
    private final TeamScenario reference = TeamScenario.of("reference-team", TeamSettings.standard());
    private long seed;

    /** Nobody listens. */
    @Benchmark
    public RunOutcome alone() {
        return TeamRun.run(reference, seed++, List.of());
    }

    /** With all readings, as in a comparison. */
    @Benchmark
    public RunReadings withReadings() {
        return TeamRun.readings(reference, seed++);
    }

    /** With digest and cause ledger, as in a single run. */
    @Benchmark
    public RunOutcome traced() {
        return TeamRun.run(reference, seed++, List.of(new EventDigest(), new CauseLedger(0)));
    }
}
