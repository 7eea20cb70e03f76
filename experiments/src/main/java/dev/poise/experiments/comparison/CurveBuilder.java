package dev.poise.experiments.comparison;

import dev.poise.experiments.batch.BatchResult;
import dev.poise.metrics.Metric;
import dev.poise.metrics.RunMetrics;
import dev.poise.statistics.BestSet;
import dev.poise.statistics.Better;
import dev.poise.statistics.Interval;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes a curve from the runs of a batch. */
public final class CurveBuilder {
    private final CurvePlan plan;
    private final BatchResult<RunMetrics> runs;

    private CurveBuilder(CurvePlan plan, BatchResult<RunMetrics> runs) {
        this.plan = plan;
        this.runs = runs;
    }

    /**
     * Sum up every point and find, for each curve, the points whose value cannot be told apart from the highest.
     *
     * @param plan which points
     * @param runs the results of {@link CurvePlan#alternatives()}
     * @param provenance where the runs come from
     */
    public static Curve draw(CurvePlan plan, BatchResult<RunMetrics> runs, Provenance provenance) {
        CurveBuilder draw = new CurveBuilder(plan, runs);
        List<CurveLine> lines =
                IntStream.range(0, plan.lines()).mapToObj(draw::line).toList();
        return new Curve(
                plan.base().name(),
                plan.onset(),
                lines,
                ComparisonBuilder.failures(plan.alternatives(), runs),
                runs.stoppedEarly(),
                provenance);
    }

    private CurveLine line(int line) {
        int size = plan.involvement().size();
        List<AlternativeRuns> alternatives = IntStream.range(line * size, (line + 1) * size)
                .mapToObj(alternative -> new AlternativeRuns(runs, alternative))
                .toList();
        List<CurvePoint> points = IntStream.range(0, size)
                .mapToObj(i -> new CurvePoint(
                        plan.involvement().get(i),
                        alternatives.get(i).done(),
                        alternatives.get(i).summaries()))
                .toList();
        double[][] value = alternatives.stream()
                .map(alternative -> alternative.values(Metric.VALUE_DELIVERED))
                .toArray(double[][]::new);
        BestSet highest = BestSet.of(
                value, Better.HIGHER, Metric.VALUE_DELIVERED.smallestEffect().amount(), Interval.DEFAULT_LEVEL);
        @Nullable Double knowledge = plan.knowledge(line);
        String name = knowledge == null ? plan.base().name() : "technical knowledge " + CurvePlan.text(knowledge);
        return new CurveLine(
                name,
                knowledge,
                points,
                highest.alternatives(),
                AlternativeRuns.contrasts(alternatives.get(0), alternatives.get(size - 1)));
    }
}
