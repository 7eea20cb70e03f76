package dev.poise.evidence.claims.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.metrics.Metric;
import dev.poise.metrics.MetricCollector;
import dev.poise.metrics.ValueScale;
import dev.poise.parameters.Settings;
import dev.poise.team.TeamRun;
import dev.poise.team.TeamScenario;
import dev.poise.team.TeamSettings;
import dev.poise.team.events.SimulationEvent.Activity;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasureTest {
    private static final ValueScale SCALE = ValueScale.standard();
    private static final Settings SHORT =
            TeamSettings.standard().with("sprints", 3).with("warmup.sprints", 4);
    private static final ObservedRun RUN = observed(SHORT, 7);

    private static ObservedRun observed(Settings settings, long seed) {
        MetricCollector metrics = new MetricCollector(settings);
        DayCollector days = new DayCollector(settings);
        var ended = TeamRun.run(TeamScenario.of("short", settings), seed, List.of(metrics, days));
        assertThat(ended.messages()).isPositive();
        return days.result(metrics.result());
    }

    @Test
    void shouldTellValueAsEverywhereElse() {
        for (Metric metric : List.of(Metric.VALUE_DELIVERED, Metric.VALUE_PER_EFFORT, Metric.TRUST_MEAN)) {
            assertThat(Measure.of(metric).of(RUN, SCALE))
                    .isCloseTo(ValueScale.standard().shown(metric, RUN.metrics().get(metric), 3), within(1e-9));
        }
    }

    @Test
    void shouldAverageTheSprintsOfAWindow() {
        double[] trust = RUN.metrics().series(Metric.TRUST_MEAN);
        Measure measure = Measure.of(Metric.TRUST_MEAN).over(new Window(Window.Step.SPRINT, 2, 3));

        assertThat(measure.of(RUN, SCALE)).isCloseTo((trust[1] + trust[2]) / 2, within(1e-12));
        assertThat(measure).hasToString("trust.mean@2-3");
    }

    @Test
    void shouldKnowWhichMetricsHaveAValueForEverySprint() {
        for (Metric metric : Metric.all()) {
            assertThat(Measure.of(metric).has(Window.Step.SPRINT))
                    .as(metric.id())
                    .isEqualTo(RUN.metrics().series(metric).length > 0);
        }
    }

    @Test
    void shouldTakeSharesOfDaysThatSumUpToOne() {
        double sum = 0;
        for (Activity activity : Activity.values()) {
            String name = "po.time." + activity.name().toLowerCase(java.util.Locale.ROOT);
            sum += Measure.find(name)
                    .orElseThrow()
                    .over(new Window(Window.Step.DAY, 3, 12))
                    .of(RUN, SCALE);
        }
        assertThat(sum).isCloseTo(1, within(1e-9));
        assertThat(Measure.of(Metric.VALUE_INSIGHT).steps(RUN, Window.Step.DAY, SCALE))
                .hasSize(30);
    }
}
