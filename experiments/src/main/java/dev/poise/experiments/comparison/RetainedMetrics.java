package dev.poise.experiments.comparison;

import dev.poise.experiments.batch.Runner;
import dev.poise.metrics.Metric;
import dev.poise.metrics.RunMetrics;
import java.util.Arrays;

/** What a comparison keeps of a run: all metrics, and over the sprints those that are drawn. */
public final class RetainedMetrics {
    private static final double[] NOTHING = {};

    private RetainedMetrics() {}

    /**
     * Let go of the series that no comparison shows, so that many runs fit into memory.
     *
     * @param runner makes whole metrics
     * @return a runner that gives the same metrics over the whole run
     */
    public static Runner<RunMetrics> from(Runner<RunMetrics> runner) {
        return (scenario, seed) -> keep(runner.run(scenario, seed));
    }

    private static RunMetrics keep(RunMetrics whole) {
        double[][] series = new double[whole.perSprint().length][];
        Arrays.fill(series, NOTHING);
        for (Series one : Series.values()) {
            Metric metric = one.metric();
            series[metric.index()] = whole.series(metric);
        }
        return new RunMetrics(whole.perRun(), series, whole.past());
    }
}
