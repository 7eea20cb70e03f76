package dev.poise.experiments.comparison;

import dev.poise.experiments.batch.BatchResult;
import dev.poise.readings.Horizon;
import dev.poise.readings.Reading;
import dev.poise.readings.RunReadings;
import dev.poise.readings.ValueScale;
import dev.poise.statistics.Fan;
import dev.poise.statistics.Interval;
import dev.poise.statistics.PairedComparison;
import dev.poise.statistics.Sample;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The runs of one arm as they are shown, by replication; a run that failed or was not made has no finite number. */
final class ArmRuns {
    private final BatchResult<RunReadings> result;
    private final int arm;
    private final int sprints;
    private final int longest;

    ArmRuns(BatchResult<RunReadings> result, int arm) {
        this.result = result;
        this.arm = arm;
        List<Integer> all = result.plan().arms().stream()
                .map(scenario -> Horizon.of(scenario.settings()).sprints())
                .toList();
        this.sprints = all.get(arm);
        this.longest = Collections.max(all);
    }

    int sprints() {
        return sprints;
    }

    int done() {
        return result.done(arm);
    }

    int failed() {
        return result.failed(arm);
    }

    /** Get one value per replication. */
    double[] values(Reading reading) {
        return replications()
                .mapToDouble(r -> result.result(arm, r)
                        .map(run -> ValueScale.standard().shown(reading, run.get(reading), sprints))
                        .orElse(Double.NaN))
                .toArray();
    }

    /** Get the summaries of all readings over the runs that ended. */
    Map<Reading, Summary> summaries() {
        Map<Reading, Summary> summaries = new TreeMap<>();
        for (Reading reading : Reading.all()) {
            summaries.put(reading, summary(reading));
        }
        return summaries;
    }

    /** Get the summary of a reading over the runs that ended. */
    Summary summary(Reading reading) {
        double[] all = values(reading);
        return Summary.of(Sample.of(replications()
                .filter(r -> result.result(arm, r).isPresent())
                .mapToDouble(r -> all[r])
                .toArray()));
    }

    Map<Series, Fan> fans() {
        Map<Series, Fan> fans = new EnumMap<>(Series.class);
        for (Series series : Series.values()) {
            fans.put(series, fan(series));
        }
        return fans;
    }

    Fan fan(Series series) {
        return Fan.of(rows(series, sprints));
    }

    static Map<Reading, Contrast> contrasts(ArmRuns baseline, ArmRuns other) {
        Map<Reading, Contrast> contrasts = new TreeMap<>();
        for (Reading reading : Reading.all()) {
            contrasts.put(reading, contrast(reading, baseline, other));
        }
        return contrasts;
    }

    static Contrast contrast(Reading reading, ArmRuns baseline, ArmRuns other) {
        return contrast(reading, baseline.values(reading), other.values(reading));
    }

    static Contrast contrast(Reading reading, double[] baseline, double[] other) {
        return Contrast.of(reading, PairedComparison.of(baseline, other));
    }

    /** Get the fans of the differences, over the sprints that both arms have. */
    static Map<Series, Fan> fansOfDifference(ArmRuns baseline, ArmRuns other) {
        Map<Series, Fan> fans = new EnumMap<>(Series.class);
        for (Series series : Series.values()) {
            fans.put(series, fanOfDifference(series, baseline, other));
        }
        return fans;
    }

    static Fan fanOfDifference(Series series, ArmRuns baseline, ArmRuns other) {
        int common = Math.min(baseline.sprints, other.sprints);
        return Fan.ofDifference(baseline.rows(series, common), other.rows(series, common), Interval.DEFAULT_LEVEL);
    }

    private double[][] rows(Series series, int steps) {
        return replications()
                .mapToObj(r -> result.result(arm, r)
                        .map(run -> Arrays.copyOf(row(series, run), steps))
                        .orElseGet(() -> missing(steps)))
                .toArray(double[][]::new);
    }

    private double[] row(Series series, RunReadings run) {
        double[] raw = run.series(series.reading());
        return switch (series) {
            case VALUE_PER_SPRINT ->
                Arrays.stream(raw).map(v -> ValueScale.standard().index(v, 1)).toArray();
            case VALUE_SO_FAR -> soFar(raw);
            case AUTONOMY, EXHAUSTION, PO_EXHAUSTION -> raw;
        };
    }

    /** Add up; all scenarios of a batch on the scale of the longest, so that they can be drawn together and subtracted. */
    private double[] soFar(double[] raw) {
        double[] shown = new double[raw.length];
        double sum = 0;
        for (int i = 0; i < raw.length; i++) {
            sum += raw[i];
            shown[i] = ValueScale.standard().index(sum, longest);
        }
        return shown;
    }

    private static double[] missing(int steps) {
        double[] row = new double[steps];
        Arrays.fill(row, Double.NaN);
        return row;
    }

    private IntStream replications() {
        return IntStream.range(0, result.plan().replications());
    }
}
