package dev.poise.experiments.comparison;

import dev.poise.experiments.batch.BatchResult;
import dev.poise.metrics.Horizon;
import dev.poise.metrics.Metric;
import dev.poise.metrics.RunMetrics;
import dev.poise.metrics.ValueScale;
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

/** The runs of one alternative as they are shown, by replication; a run that failed or was not made has no finite number. */
final class AlternativeRuns {
    private final BatchResult<RunMetrics> result;
    private final int alternative;
    private final int sprints;
    private final int longest;

    AlternativeRuns(BatchResult<RunMetrics> result, int alternative) {
        this.result = result;
        this.alternative = alternative;
        List<Integer> all = result.plan().alternatives().stream()
                .map(scenario -> Horizon.of(scenario.settings()).sprints())
                .toList();
        this.sprints = all.get(alternative);
        this.longest = Collections.max(all);
    }

    int sprints() {
        return sprints;
    }

    int done() {
        return result.done(alternative);
    }

    int failed() {
        return result.failed(alternative);
    }

    /** Get one value per replication. */
    double[] values(Metric metric) {
        return replications()
                .mapToDouble(r -> result.result(alternative, r)
                        .map(run -> ValueScale.standard().shown(metric, run.get(metric), sprints))
                        .orElse(Double.NaN))
                .toArray();
    }

    /** Get the summaries of all metrics over the runs that ended. */
    Map<Metric, Summary> summaries() {
        Map<Metric, Summary> summaries = new TreeMap<>();
        for (Metric metric : Metric.all()) {
            summaries.put(metric, summary(metric));
        }
        return summaries;
    }

    /** Get the summary of a metric over the runs that ended. */
    Summary summary(Metric metric) {
        double[] all = values(metric);
        return Summary.of(Sample.of(replications()
                .filter(r -> result.result(alternative, r).isPresent())
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

    /** Get the fans over the last sprints of the warm-up. */
    Map<Series, Fan> past() {
        Map<Series, Fan> fans = new EnumMap<>(Series.class);
        for (Series series : Series.values()) {
            fans.put(series, past(series));
        }
        return fans;
    }

    Fan past(Series series) {
        return Fan.of(replications()
                .mapToObj(r -> result.result(alternative, r)
                        .map(run -> run.past(series.metric()))
                        .filter(raw -> raw.length == Horizon.PAST_SPRINTS)
                        .map(raw -> shownOfPast(series, raw))
                        .orElseGet(() -> missing(Horizon.PAST_SPRINTS)))
                .toArray(double[][]::new));
    }

    private double[] shownOfPast(Series series, double[] raw) {
        return series == Series.VALUE_SO_FAR ? stillToCome(raw) : shown(series, raw);
    }

    /** What is delivered so far is counted from Monday on, so before it that is below nothing by what was delivered until then. */
    private double[] stillToCome(double[] raw) {
        double[] shown = new double[raw.length];
        double sum = 0;
        for (int i = raw.length - 1; i > 0; i--) {
            sum += raw[i];
            shown[i - 1] = -ValueScale.standard().index(sum, longest);
        }
        return shown;
    }

    static Map<Metric, Contrast> contrasts(AlternativeRuns baseline, AlternativeRuns other) {
        Map<Metric, Contrast> contrasts = new TreeMap<>();
        for (Metric metric : Metric.all()) {
            contrasts.put(metric, contrast(metric, baseline, other));
        }
        return contrasts;
    }

    static Contrast contrast(Metric metric, AlternativeRuns baseline, AlternativeRuns other) {
        return contrast(metric, baseline.values(metric), other.values(metric));
    }

    static Contrast contrast(Metric metric, double[] baseline, double[] other) {
        return Contrast.of(metric, PairedComparison.of(baseline, other));
    }

    /** Get the fans of the differences, over the sprints that both alternatives have. */
    static Map<Series, Fan> fansOfDifference(AlternativeRuns baseline, AlternativeRuns other) {
        Map<Series, Fan> fans = new EnumMap<>(Series.class);
        for (Series series : Series.values()) {
            fans.put(series, fanOfDifference(series, baseline, other));
        }
        return fans;
    }

    static Fan fanOfDifference(Series series, AlternativeRuns baseline, AlternativeRuns other) {
        int common = Math.min(baseline.sprints, other.sprints);
        return Fan.ofDifference(baseline.rows(series, common), other.rows(series, common), Interval.DEFAULT_LEVEL);
    }

    private double[][] rows(Series series, int steps) {
        return replications()
                .mapToObj(r -> result.result(alternative, r)
                        .map(run -> Arrays.copyOf(row(series, run), steps))
                        .orElseGet(() -> missing(steps)))
                .toArray(double[][]::new);
    }

    private double[] row(Series series, RunMetrics run) {
        return shown(series, run.series(series.metric()));
    }

    private double[] shown(Series series, double[] raw) {
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
