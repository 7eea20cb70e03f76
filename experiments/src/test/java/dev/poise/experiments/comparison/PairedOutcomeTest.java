package dev.poise.experiments.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.poise.experiments.batch.Batch;
import dev.poise.experiments.batch.BatchPlan;
import dev.poise.experiments.batch.BatchResult;
import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.batch.Progress;
import dev.poise.metrics.Metric;
import dev.poise.metrics.RunMetrics;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PairedOutcomeTest {
    private static final List<AlternativePlan> TWO =
            List.of(SampleModel.alternative("none", .1, .1), SampleModel.alternative("decides", .1, .9));

    @Test
    void shouldSayOfTheFourOutcomesWhatAComparisonSays() {
        BatchResult<RunMetrics> runs = run(TWO);
        Comparison whole = ComparisonBuilder.compare(TWO, Onset.MONDAY, runs, SampleModel.provenance());

        Map<Metric, PairedOutcome> outcomes = PairedOutcome.of(runs);

        assertThat(outcomes.keySet()).containsExactlyInAnyOrderElementsOf(Outcomes.FOUR);
        outcomes.forEach((metric, outcome) -> {
            Series series = Series.drawn(metric);
            Difference difference = whole.differences().get(0);
            assertThat(outcome)
                    .as(metric.id())
                    .isEqualTo(new PairedOutcome(
                            whole.baseline().summary(metric),
                            whole.alternatives().get(1).summary(metric),
                            difference.contrast(metric),
                            whole.baseline().fan(series),
                            whole.alternatives().get(1).fan(series),
                            difference.fan(series),
                            whole.past(series)));
        });
    }

    @Test
    void shouldRefuseAnythingButTwoScenarios() {
        BatchResult<RunMetrics> alone = run(TWO.subList(0, 1));

        assertThatIllegalArgumentException().isThrownBy(() -> PairedOutcome.of(alone));
    }

    private static BatchResult<RunMetrics> run(List<AlternativePlan> plans) {
        BatchPlan plan =
                new BatchPlan(plans.stream().map(AlternativePlan::scenario).toList(), 20, 1);
        return Batch.run(plan, RetainedMetrics.from(SampleModel::run), 2, Progress.NONE, new Cancellation());
    }
}
