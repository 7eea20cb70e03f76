package dev.poise.workshop.story;

import dev.poise.experiments.batch.BatchResult;
import dev.poise.metrics.Metric;
import dev.poise.metrics.RunMetrics;
import dev.poise.statistics.Sample;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which of many years is played: the one that is nearest to the same quantile of the Product Owner's exhaustion at the end and of the
 * developers', which are the two lines that are drawn. Distances are taken in spreads between years; the first of equals.
 */
public enum Severity {
    /** A tenth of the years end below. */
    MILD(.1),
    /** In the middle. */
    TYPICAL(.5),
    /** A tenth of the years end above. */
    HARD(.9);

    private static final List<Metric> DRAWN = List.of(Metric.PO_EXHAUSTION, Metric.BURNOUT_EXHAUSTION);

    private final double quantile;

    Severity(double quantile) {
        this.quantile = quantile;
    }

    /**
     * Choose a replication.
     *
     * @param runs a year of one team in several alternatives
     * @param alternative the one that is looked at; years that did not come to their end in every alternative are left out
     * @return the replication, from 0; nothing when no year came to its end
     */
    Optional<Integer> of(BatchResult<RunMetrics> runs, int alternative) {
        List<Integer> ended = ended(runs);
        double[] distance = new double[runs.plan().replications()];
        for (Metric metric : DRAWN) {
            Sample all = Sample.of(ended.stream()
                    .mapToDouble(r -> end(runs, alternative, r, metric))
                    .toArray());
            double spread = all.sd() > 0 ? all.sd() : 1;
            for (int r : ended) {
                double away = (end(runs, alternative, r, metric) - all.quantile(quantile)) / spread;
                distance[r] += away * away;
            }
        }
        return ended.stream().min(Comparator.comparingDouble(r -> distance[r]));
    }

    private static List<Integer> ended(BatchResult<RunMetrics> runs) {
        int alternatives = runs.plan().alternatives().size();
        return IntStream.range(0, runs.plan().replications())
                .filter(r -> IntStream.range(0, alternatives)
                        .allMatch(a -> runs.result(a, r).isPresent()))
                .boxed()
                .toList();
    }

    private static double end(BatchResult<RunMetrics> runs, int alternative, int replication, Metric metric) {
        return runs.result(alternative, replication).orElseThrow().get(metric);
    }
}
