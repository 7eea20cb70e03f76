package dev.poise.cli;

import dev.poise.metrics.Horizon;
import dev.poise.metrics.Metric;
import dev.poise.metrics.RunMetrics;
import dev.poise.metrics.ValueScale;
import dev.poise.statistics.Sample;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** What the runs of a point come to, in the units that are shown, as far as was asked. Not thread-safe. */
final class PointOutcome {
    private final WorkerPoint point;
    private final int sprints;

    /** By metric: a value for each run, NaN where it has none. */
    private final Map<Metric, double[]> values = new TreeMap<>();

    /** By metric that is taken in every sprint: a value for each run in each sprint. */
    private final Map<Metric, double[][]> series = new TreeMap<>();

    PointOutcome(WorkerPoint point) {
        this.point = point;
        this.sprints = Horizon.of(point.scenario().settings()).sprints();
        for (Metric metric : point.metrics()) {
            values.put(metric, missing());
            if (point.more().series() && metric.isTakenEverySprint()) {
                double[][] all = new double[sprints][];
                Arrays.setAll(all, sprint -> missing());
                series.put(metric, all);
            }
        }
    }

    private double[] missing() {
        double[] none = new double[point.replications()];
        Arrays.fill(none, Double.NaN);
        return none;
    }

    void add(int replication, RunMetrics run) {
        ValueScale scale = ValueScale.standard();
        values.forEach((metric, all) -> all[replication] = scale.shown(metric, run.get(metric), sprints));
        series.forEach((metric, all) -> {
            double[] shown = scale.shown(metric, run.series(metric));
            for (int sprint = 0; sprint < Math.min(shown.length, sprints); sprint++) {
                all[sprint][replication] = shown[sprint];
            }
        });
    }

    /** Get it as it is written. */
    Map<String, Object> tree() {
        Map<Metric, Sample> samples = new TreeMap<>();
        values.forEach((metric, all) -> samples.put(metric, Sample.of(all)));
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("metrics", each(samples, Sample::mean));
        tree.put("certainty", each(samples, PointOutcome::certainty));
        WorkerPoint.More more = point.more();
        if (!more.quantiles().isEmpty()) {
            tree.put(
                    "quantiles",
                    each(
                            samples,
                            sample -> more.quantiles().stream()
                                    .map(sample::quantile)
                                    .toList()));
        }
        if (more.series()) {
            tree.put("series", each(series, PointOutcome::bySprint));
        }
        if (more.values()) {
            tree.put("values", each(values, all -> Arrays.stream(all).boxed().toList()));
        }
        return tree;
    }

    private static <V> Map<String, Object> each(Map<Metric, V> all, Function<V, Object> told) {
        Map<String, Object> tree = new LinkedHashMap<>();
        all.forEach((metric, one) -> tree.put(metric.id(), told.apply(one)));
        return tree;
    }

    private static Map<String, Object> certainty(Sample sample) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("n", sample.n());
        one.put("sd", sample.sd());
        one.put("hw95", sample.meanInterval().halfWidth());
        return one;
    }

    private static Map<String, Object> bySprint(double[][] all) {
        List<Double> means = new ArrayList<>();
        List<Double> halfWidths = new ArrayList<>();
        for (double[] sprint : all) {
            Sample sample = Sample.of(sprint);
            means.add(sample.mean());
            halfWidths.add(sample.meanInterval().halfWidth());
        }
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("mean", means);
        one.put("hw95", halfWidths);
        return one;
    }
}
