package dev.poise.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.readings.Reading;
import dev.poise.readings.RunReadings;
import dev.poise.readings.ValueScale;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reference team stays where it starts, and is the scale on which value is told. */
class ReferenceTeamTest {
    private static final int SEEDS = 200;
    private static final List<RunReadings> RUNS = LongStream.range(0, SEEDS)
            .mapToObj(seed -> TeamRun.readings(TeamScenario.of("reference", TeamSettings.standard()), 90_000 + seed))
            .toList();

    /** States of 0..1 may move by .06 a year on average; satisfaction, which starts with nothing promised, by .10. */
    static List<Reading> states() {
        return List.of(
                Reading.AUTONOMY_MEAN,
                Reading.MOTIVATION_MEAN,
                Reading.TRUST_MEAN,
                Reading.BURNOUT_EXHAUSTION,
                Reading.BURNOUT_CYNICISM,
                Reading.BURNOUT_INEFFICACY,
                Reading.PO_EXHAUSTION,
                Reading.PO_CYNICISM,
                Reading.PO_INEFFICACY,
                Reading.VALUE_INSIGHT,
                Reading.QUALITY_DEBT,
                Reading.STAKEHOLDERS_SATISFACTION);
    }

    @ParameterizedTest
    @MethodSource("states")
    void shouldDriftInNoState(Reading reading) {
        double drift = RUNS.stream()
                .mapToDouble(run -> slope(run.series(reading)) * run.series(reading).length)
                .average()
                .orElseThrow();
        double allowed = reading == Reading.STAKEHOLDERS_SATISFACTION ? .10 : .06;
        assertThat(drift).as(reading.id()).isBetween(-allowed, allowed);
    }

    @Test
    void shouldDeliverAHundred() {
        double mean = RUNS.stream()
                .mapToDouble(run -> ValueScale.standard()
                        .index(run.get(Reading.VALUE_DELIVERED), run.series(Reading.VALUE_DELIVERED).length))
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
