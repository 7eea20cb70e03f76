package dev.poise.workshop.answer;

import dev.poise.experiments.batch.BatchResult;
import dev.poise.experiments.comparison.Outcomes;
import dev.poise.metrics.Metric;
import dev.poise.metrics.RunMetrics;
import dev.poise.statistics.Sample;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The rule by which one run is chosen to stand for many: the one nearest to the medians of the four outcomes, each distance taken in
 * spreads between runs; the first of equals.
 */
public final class TypicalRun {
    private TypicalRun() {}

    /**
     * Choose a replication.
     *
     * @param runs many runs
     * @param alternative of which scenario
     * @return the replication, from 0; -1 when no run came to its end
     */
    public static int of(BatchResult<RunMetrics> runs, int alternative) {
        int replications = runs.plan().replications();
        int[] ended = IntStream.range(0, replications)
                .filter(r -> runs.result(alternative, r).isPresent())
                .toArray();
        double[] distance = new double[ended.length];
        for (Metric metric : Outcomes.FOUR) {
            double[] values = Arrays.stream(ended)
                    .mapToDouble(r -> runs.result(alternative, r).orElseThrow().get(metric))
                    .toArray();
            Sample sample = Sample.of(values);
            double spread = sample.sd() > 0 ? sample.sd() : 1;
            for (int i = 0; i < ended.length; i++) {
                double away = (values[i] - sample.quantile(0.5)) / spread;
                distance[i] += away * away;
            }
        }
        return IntStream.range(0, ended.length).reduce((best, i) -> distance[i] < distance[best] ? i : best).stream()
                .map(best -> ended[best])
                .findFirst()
                .orElse(-1);
    }

    /**
     * Tell where a replication stands among all by one metric.
     *
     * @param runs many runs
     * @param alternative of which scenario
     * @param replication which run, from 0
     * @param metric by which metric
     * @return its place from the smallest, from 1
     */
    public static int rank(BatchResult<RunMetrics> runs, int alternative, int replication, Metric metric) {
        double own = runs.result(alternative, replication).orElseThrow().get(metric);
        return 1
                + (int) IntStream.range(0, runs.plan().replications())
                        .filter(r -> runs.result(alternative, r)
                                .filter(run -> run.get(metric) < own)
                                .isPresent())
                        .count();
    }
}
