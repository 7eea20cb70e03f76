package dev.poise.experiments.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.poise.experiments.batch.Batch;
import dev.poise.experiments.batch.BatchPlan;
import dev.poise.experiments.batch.BatchResult;
import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.batch.Progress;
import dev.poise.readings.Reading;
import dev.poise.readings.RunReadings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PairedOutcomeTest {
    private static final List<ArmPlan> TWO =
            List.of(SampleModel.arm("none", .1, .1), SampleModel.arm("decides", .1, .9));

    @Test
    void shouldSayOfTheFourOutcomesWhatAComparisonSays() {
        BatchResult<RunReadings> runs = run(TWO);
        Comparison whole = CompareArms.compare(TWO, runs, SampleModel.provenance());

        Map<Reading, PairedOutcome> outcomes = PairedOutcome.of(runs);

        assertThat(outcomes.keySet()).containsExactlyInAnyOrderElementsOf(Outcomes.FOUR);
        outcomes.forEach((reading, outcome) -> {
            Series series = Series.drawn(reading);
            Difference difference = whole.differences().get(0);
            assertThat(outcome)
                    .as(reading.id())
                    .isEqualTo(new PairedOutcome(
                            whole.baseline().summary(reading),
                            whole.arms().get(1).summary(reading),
                            difference.contrast(reading),
                            whole.baseline().fan(series),
                            whole.arms().get(1).fan(series),
                            difference.fan(series)));
        });
    }

    @Test
    void shouldRefuseAnythingButTwoScenarios() {
        BatchResult<RunReadings> alone = run(TWO.subList(0, 1));

        assertThatIllegalArgumentException().isThrownBy(() -> PairedOutcome.of(alone));
    }

    private static BatchResult<RunReadings> run(List<ArmPlan> plans) {
        BatchPlan plan = new BatchPlan(plans.stream().map(ArmPlan::scenario).toList(), 20, 1);
        return Batch.run(plan, Kept.from(SampleModel::run), 2, Progress.NONE, new Cancellation());
    }
}
