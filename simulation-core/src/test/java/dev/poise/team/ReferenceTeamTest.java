package dev.poise.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.metrics.Metric;
import dev.poise.metrics.RunMetrics;
import dev.poise.metrics.ValueScale;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reference team stays where it starts, and is the scale on which value is told. */
class ReferenceTeamTest {
    private static final int SEEDS = 200;
    private static final List<RunMetrics> RUNS = LongStream.range(0, SEEDS)
            .mapToObj(seed -> TeamRun.metrics(TeamScenario.of("reference", TeamSettings.standard()), 90_000 + seed))
            .toList();

    /** States of 0..1 may move by .06 a year on average; satisfaction, which starts with nothing promised, by .10. */
    static List<Metric> states() {
        return List.of(
                Metric.AUTONOMY_MEAN,
                Metric.MOTIVATION_MEAN,
                Metric.TRUST_MEAN,
                Metric.BURNOUT_EXHAUSTION,
                Metric.BURNOUT_CYNICISM,
                Metric.BURNOUT_INEFFICACY,
                Metric.PO_EXHAUSTION,
                Metric.PO_CYNICISM,
                Metric.PO_INEFFICACY,
                Metric.VALUE_INSIGHT,
                Metric.QUALITY_DEBT,
                Metric.STAKEHOLDERS_SATISFACTION);
    }

    @ParameterizedTest
    @MethodSource("states")
    void shouldDriftInNoState(Metric metric) {
        double drift = RUNS.stream()
                .mapToDouble(run -> slope(run.series(metric)) * run.series(metric).length)
                .average()
                .orElseThrow();
        double allowed = metric == Metric.STAKEHOLDERS_SATISFACTION ? .10 : .06;
        assertThat(drift).as(metric.id()).isBetween(-allowed, allowed);
    }

    @Test
    void shouldDeliverAHundred() {
        double mean = RUNS.stream()
                .mapToDouble(run -> ValueScale.standard()
                        .index(run.get(Metric.VALUE_DELIVERED), run.series(Metric.VALUE_DELIVERED).length))
                .average()
                .orElseThrow();
        // 200 runs pin the mean down to about 3 index points
        assertThat(mean).isBetween(95.0, 105.0);
    }

    private static double slope(double[] series) {
        double middle = (series.length - 1) / 2.0;
        double xy = 0;
        double xx = 0;
        for (int i = 0; i < series.length; i++) {
            xy += (i - middle) * series[i];
            xx += (i - middle) * (i - middle);
        }
        return xy / xx;
    }
}
