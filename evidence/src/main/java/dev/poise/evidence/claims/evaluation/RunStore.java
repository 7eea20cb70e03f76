package dev.poise.evidence.claims.evaluation;

import dev.poise.evidence.claims.AlternativeFactory;
import dev.poise.evidence.claims.StateOfTheWorld;
import dev.poise.evidence.claims.expression.Term;
import dev.poise.evidence.claims.measure.Window;
import dev.poise.evidence.claims.question.Need;
import dev.poise.evidence.claims.question.PairedRuns;
import dev.poise.experiments.batch.Batch;
import dev.poise.experiments.batch.Outcome;
import dev.poise.experiments.batch.Run;
import dev.poise.random.KeyedRandom;
import dev.poise.team.TeamScenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Makes and keeps the runs of one world. Two alternatives that come to the same scenario are one. Not thread-safe; runs are made on many
 * threads inside a call.
 */
public final class RunStore implements PairedRuns {
    private final AlternativeFactory alternatives;
    private final StateOfTheWorld world;
    private final RunEnvironment environment;
    private final Map<List<String>, TeamScenario> scenarios = new LinkedHashMap<>();
    private final Map<TeamScenario, MeasureRows> rows = new LinkedHashMap<>();
    private final List<String> failures = new ArrayList<>();
    private int runs;

    /**
     * Prepare a world.
     *
     * @param alternatives puts alternatives together
     * @param world what all alternatives have in common
     * @param environment what runs are made with
     */
    public RunStore(AlternativeFactory alternatives, StateOfTheWorld world, RunEnvironment environment) {
        this.alternatives = alternatives;
        this.world = world;
        this.environment = environment;
    }

    /** A run and where its outcome goes. */
    private record Task(TeamScenario scenario, int replication) {}

    /**
     * Make whatever is needed and not there yet.
     *
     * @throws RunsInterruptedException when it was cancelled before all was made
     */
    public void fill(List<Need> needs) {
        needs.forEach(need -> rows(need.term()).ask(need.term().measure(), need.steps()));
        Set<Task> tasks = new LinkedHashSet<>();
        for (Need need : needs) {
            MeasureRows of = rows(need.term());
            for (int r = need.from(); r < need.to(); r++) {
                if (!of.has(r)) {
                    tasks.add(new Task(scenario(need.term().alternative()), r));
                }
            }
        }
        make(List.copyOf(tasks));
    }

    private void make(List<Task> tasks) {
        List<Run> all = tasks.stream()
                .map(task -> new Run(task.scenario(), KeyedRandom.key(environment.seed(), task.replication())))
                .toList();
        List<Outcome<MeasureRows.Row>> outcomes = Batch.run(
                all,
                (scenario, seed) -> Objects.requireNonNull(rows.get(scenario))
                        .make(environment.engine(), scenario, seed, world.scale()),
                environment.jobs(),
                environment.progress(),
                environment.cancellation());
        for (int i = 0; i < tasks.size(); i++) {
            MeasureRows of = Objects.requireNonNull(rows.get(tasks.get(i).scenario()));
            Outcome<MeasureRows.Row> outcome = outcomes.get(i);
            if (outcome instanceof Outcome.Done<MeasureRows.Row> done) {
                of.put(tasks.get(i).replication(), done.result());
            } else if (outcome instanceof Outcome.Failed<MeasureRows.Row> failed) {
                of.put(tasks.get(i).replication(), null);
                failures.add(
                        String.format(Locale.ROOT, "seed %d: %s", all.get(i).seed(), failed.message()));
            } else {
                throw new RunsInterruptedException();
            }
        }
        runs += tasks.size();
    }

    private TeamScenario scenario(List<String> alternative) {
        return scenarios.computeIfAbsent(alternative, words -> alternatives.scenario(words, world));
    }

    private MeasureRows rows(Term term) {
        return rows.computeIfAbsent(scenario(term.alternative()), unused -> new MeasureRows());
    }

    @Override
    public double value(Term term, int replication) {
        return rows(term).value(term.measure(), replication);
    }

    @Override
    public double[] steps(Term term, Window.Step step, int replication) {
        return rows(term).steps(term.measure(), step, replication);
    }

    /** Get how many different alternatives there are. */
    int alternatives() {
        return rows.size();
    }

    /** Get how many runs were made. */
    int runs() {
        return runs;
    }

    /** Get what failed, one line each. */
    List<String> failures() {
        return List.copyOf(failures);
    }
}
