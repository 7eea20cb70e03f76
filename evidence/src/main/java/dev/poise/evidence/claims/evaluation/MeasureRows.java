package dev.poise.evidence.claims.evaluation;

import dev.poise.evidence.claims.measure.DayCollector;
import dev.poise.evidence.claims.measure.Measure;
import dev.poise.evidence.claims.measure.ObservedRun;
import dev.poise.evidence.claims.measure.Window;
import dev.poise.experiments.run.Engine;
import dev.poise.kernel.Observer;
import dev.poise.kernel.RunOutcome;
import dev.poise.metrics.MetricCollector;
import dev.poise.metrics.ValueScale;
import dev.poise.team.RunFailedException;
import dev.poise.team.TeamScenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is kept of the runs of one alternative: the measures asked for, by replication. Not thread-safe but for {@link #make}. */
final class MeasureRows {
    private final List<Measure> values = new ArrayList<>();
    private final List<Along> series = new ArrayList<>();
    private @Nullable Row[] rows = new Row[16];

    /** A measure at every step. */
    private record Along(Measure measure, Window.Step step) {}

    /** What is kept of one run. */
    @SuppressWarnings("ArrayRecordComponent") // many thousands, compared never
    record Row(double[] values, double[][] series) {}

    /** Ask for a measure; runs that were made without it do not count any more. */
    void ask(Measure measure, Window.@Nullable Step step) {
        boolean known = step == null ? values.contains(measure) : series.contains(new Along(measure, step));
        if (known) {
            return;
        }
        if (step == null) {
            values.add(measure);
        } else {
            series.add(new Along(measure, step));
        }
        Arrays.fill(rows, null);
    }

    boolean has(int replication) {
        return replication < rows.length && rows[replication] != null;
    }

    void put(int replication, @Nullable Row row) {
        if (replication >= rows.length) {
            rows = Arrays.copyOf(rows, Math.max(replication + 1, rows.length * 2));
        }
        rows[replication] = row != null ? row : new Row(missing(), new double[series.size()][0]);
    }

    private double[] missing() {
        double[] missing = new double[values.size()];
        Arrays.fill(missing, Double.NaN);
        return missing;
    }

    double value(Measure measure, int replication) {
        return row(replication).values()[values.indexOf(measure)];
    }

    double[] steps(Measure measure, Window.Step step, int replication) {
        return row(replication).series()[series.indexOf(new Along(measure, step))];
    }

    private Row row(int replication) {
        Row row = rows[replication];
        if (row == null) {
            throw new IllegalStateException(String.format(Locale.ROOT, "Replication %d was not made", replication));
        }
        return row;
    }

    /** Make a run and keep what was asked for. */
    Row make(Engine engine, TeamScenario scenario, long seed, ValueScale scale) {
        MetricCollector metrics = new MetricCollector(scenario.settings());
        DayCollector days = new DayCollector(scenario.settings());
        List<Observer> observers = needsDays() ? List.of(metrics, days) : List.of(metrics);
        RunOutcome outcome = engine.run(scenario, seed, observers);
        if (outcome instanceof RunOutcome.Failed failed) {
            throw new RunFailedException(failed);
        }
        ObservedRun observed = days.result(metrics.result());
        return new Row(
                values.stream()
                        .mapToDouble(measure -> measure.of(observed, scale))
                        .toArray(),
                series.stream()
                        .map(along -> along.measure().steps(observed, along.step(), scale))
                        .toArray(double[][]::new));
    }

    private boolean needsDays() {
        return values.stream().anyMatch(MeasureRows::isOverDays)
                || series.stream().anyMatch(along -> along.step() == Window.Step.DAY);
    }

    private static boolean isOverDays(Measure measure) {
        Window window = measure.window();
        return window != null && window.step() == Window.Step.DAY;
    }
}
