package dev.poise.experiments.study.run;

import dev.poise.experiments.batch.Attempt;
import dev.poise.experiments.batch.Outcome;
import dev.poise.experiments.run.Engine;
import dev.poise.experiments.run.EventLog;
import dev.poise.experiments.study.Outputs;
import dev.poise.experiments.study.plan.PlannedRun;
import dev.poise.experiments.study.store.RunResult;
import dev.poise.experiments.study.store.StoreException;
import dev.poise.kernel.Observer;
import dev.poise.kernel.RunOutcome;
import dev.poise.metrics.Horizon;
import dev.poise.metrics.ItemCollector;
import dev.poise.metrics.Metric;
import dev.poise.metrics.MetricCollector;
import dev.poise.metrics.PeopleCollector;
import dev.poise.metrics.RunMetrics;
import dev.poise.parameters.Settings;
import dev.poise.team.TeamScenario;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Makes one run of a study and keeps what the study wants. Thread-safe. */
public final class RunExecutor {
    private final Engine engine;
    private final Outputs outputs;

    /**
     * Make a maker.
     *
     * @param engine what processes the calendar
     * @param outputs what is kept of a run
     */
    public RunExecutor(Engine engine, Outputs outputs) {
        this.engine = engine;
        this.outputs = outputs;
    }

    /**
     * Make a run.
     *
     * @param run which one
     * @return what came of it; a failure is a result, too
     */
    public RunResult make(PlannedRun run) {
        return result(run, Attempt.make(() -> make(run, List.of())));
    }

    /**
     * Make a run and keep its event log.
     *
     * @param run which one
     * @param log where the log goes; it appears when it is whole
     * @throws StoreException when the log cannot be written
     */
    public RunResult makeTraced(PlannedRun run, Path log) {
        Path temporary = log.resolveSibling(String.format(
                Locale.ROOT,
                ".%s.%d-%d.tmp",
                log.getFileName(),
                ProcessHandle.current().pid(),
                Thread.currentThread().getId()));
        try {
            Files.createDirectories(log.resolveSibling(""));
            Outcome<RunResult> outcome = Attempt.make(() -> logged(run, temporary));
            if (outcome instanceof Outcome.Failed<RunResult> failed
                    && failed.cause() instanceof UncheckedIOException unwritable) {
                throw unwritable.getCause();
            }
            RunResult result = result(run, outcome);
            if (!Files.exists(temporary)) {
                Files.createFile(temporary); // the run failed before there was anything to log
            }
            Files.move(temporary, log, StandardCopyOption.ATOMIC_MOVE);
            return result;
        } catch (IOException e) {
            throw StoreException.of("write", log, e);
        } finally {
            delete(temporary);
        }
    }

    private RunResult logged(PlannedRun run, Path log) {
        try (EventLog events = new EventLog(log)) {
            return make(run, List.of(events));
        } catch (IOException e) {
            // no failure of the run
            throw new UncheckedIOException(e);
        }
    }

    /** A failure before the first message, or in a metric, is a result as well. */
    private static RunResult result(PlannedRun run, Outcome<RunResult> outcome) {
        if (outcome instanceof Outcome.Done<RunResult> done) {
            return done.result();
        }
        if (outcome instanceof Outcome.Failed<RunResult> failed) {
            return new RunResult.Failed(run, failed.message());
        }
        throw new IllegalStateException("An attempt has no outcome.");
    }

    private static void delete(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException stays) {
            // hidden, never read, and taken away when the study is resumed
        }
    }

    private RunResult make(PlannedRun run, List<Observer> others) {
        TeamScenario scenario = run.point().scenario();
        Settings settings = scenario.settings();
        MetricCollector metrics = new MetricCollector(settings, kept());
        PeopleCollector people = new PeopleCollector(
                Horizon.of(settings).sprintDays(), Horizon.of(settings).warmUp());
        ItemCollector items = new ItemCollector();
        List<Observer> observers = new ArrayList<>(others);
        observers.add(metrics);
        if (outputs.people()) {
            observers.add(people);
        }
        if (outputs.items()) {
            observers.add(items);
        }
        RunOutcome outcome = engine.run(scenario, run.seed(), observers);
        if (outcome instanceof RunOutcome.Failed failed) {
            return new RunResult.Failed(run, Attempt.oneLine(failed.describe()));
        }
        RunMetrics result = metrics.result();
        return new RunResult.Done(
                run,
                outcome.messages(),
                MetricsDigest.of(result, outcome.messages()),
                result,
                outputs.people() ? people.rows() : List.of(),
                outputs.items() ? items.rows() : List.of());
    }

    private Set<Metric> kept() {
        Set<Metric> kept = new TreeSet<>(outputs.perRun());
        kept.addAll(outputs.perSprint());
        return kept;
    }
}
