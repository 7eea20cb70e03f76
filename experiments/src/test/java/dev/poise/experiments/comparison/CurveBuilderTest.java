package dev.poise.experiments.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.experiments.batch.Batch;
import dev.poise.experiments.batch.BatchPlan;
import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.batch.Progress;
import dev.poise.metrics.Metric;
import java.util.List;
import org.junit.jupiter.api.Test;

class CurveBuilderTest {
    private static Curve draw(List<Double> involvement, List<Double> knowledge) {
        CurvePlan plan = new CurvePlan(SampleModel.alternative("team", .5, .2), involvement, knowledge, Onset.START);
        BatchPlan batch = new BatchPlan(
                plan.alternatives().stream().map(AlternativePlan::scenario).toList(), 30, 1);
        return CurveBuilder.draw(
                plan,
                Batch.run(batch, RetainedMetrics.from(SampleModel::run), 1, Progress.NONE, new Cancellation()),
                SampleModel.provenance());
    }

    @Test
    void shouldSumUpEveryPoint() {
        CurveLine line = draw(List.of(0.0, 0.5, 1.0), List.of()).lines().get(0);

        assertThat(line.name()).isEqualTo("team");
        assertThat(line.points()).extracting(CurvePoint::technicalInvolvement).containsExactly(0.0, 0.5, 1.0);
        assertThat(line.points().get(1).summary(Metric.AUTONOMY_MEAN).mean()).isCloseTo(.6, within(.01));
        assertThat(line.ends(Metric.VALUE_DELIVERED).difference()).isCloseTo(-10, within(1e-6));
    }

    @Test
    void shouldTellARegionAndNoDot() {
        Curve curve = draw(List.of(0.0, 0.1, 0.5, 1.0), List.of());

        assertThat(curve.lines().get(0).region())
                .as("0.1 costs 1 point of the index, less than matters")
                .containsExactly(0, 1);
    }

    @Test
    void shouldDrawACurveForEachKnowledge() {
        Curve curve = draw(List.of(0.0, 1.0), List.of(.1, .9));

        assertThat(curve.lines()).extracting(CurveLine::technicalKnowledge).containsExactly(.1, .9);
        assertThat(curve.lines()
                                .get(1)
                                .points()
                                .get(0)
                                .summary(Metric.VALUE_DELIVERED)
                                .mean()
                        - curve.lines()
                                .get(0)
                                .points()
                                .get(0)
                                .summary(Metric.VALUE_DELIVERED)
                                .mean())
                .isCloseTo(16, within(1e-6));
    }
}
