package dev.poise.experiments.comparison;

import dev.poise.experiments.batch.BatchResult;
import dev.poise.readings.Reading;
import dev.poise.readings.RunReadings;
import dev.poise.statistics.BestSet;
import dev.poise.statistics.Better;
import dev.poise.statistics.Interval;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes a curve from the runs of a batch. */
public final class DrawCurve {
    private final CurvePlan plan;
    private final BatchResult<RunReadings> runs;

    private DrawCurve(CurvePlan plan, BatchResult<RunReadings> runs) {
        this.plan = plan;
        this.runs = runs;
    }

    /**
     * Sum up every point and find, for each curve, the points whose value cannot be told apart from the highest.
     *
     * @param plan which points
     * @param runs what came of {@link CurvePlan#arms()}
     * @param provenance where the runs come from
     */
    public static Curve draw(CurvePlan plan, BatchResult<RunReadings> runs, Provenance provenance) {
        DrawCurve draw = new DrawCurve(plan, runs);
        List<CurveLine> lines =
                IntStream.range(0, plan.lines()).mapToObj(draw::line).toList();
        return new Curve(
                plan.base().name(), lines, CompareArms.failures(plan.arms(), runs), runs.stoppedEarly(), provenance);
    }

    private CurveLine line(int line) {
        int size = plan.involvement().size();
        List<ArmRuns> arms = IntStream.range(line * size, (line + 1) * size)
                .mapToObj(arm -> new ArmRuns(runs, arm))
                .toList();
        List<CurvePoint> points = IntStream.range(0, size)
                .mapToObj(i -> new CurvePoint(
                        plan.involvement().get(i),
                        arms.get(i).done(),
                        arms.get(i).summaries()))
                .toList();
        double[][] value =
                arms.stream().map(arm -> arm.values(Reading.VALUE_DELIVERED)).toArray(double[][]::new);
        BestSet highest = BestSet.of(
                value, Better.HIGHER, Reading.VALUE_DELIVERED.smallestEffect().amount(), Interval.DEFAULT_LEVEL);
        @Nullable Double knowledge = plan.knowledge(line);
        String name = knowledge == null ? plan.base().name() : "technical knowledge " + CurvePlan.text(knowledge);
        return new CurveLine(
                name, knowledge, points, highest.arms(), ArmRuns.contrasts(arms.get(0), arms.get(size - 1)));
    }
}
