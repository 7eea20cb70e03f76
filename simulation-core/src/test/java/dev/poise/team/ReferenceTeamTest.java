package dev.poise.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.readings.Reading;
import dev.poise.readings.ReferenceValue;
import dev.poise.readings.RunReadings;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The reference team stays where it starts, and is the scale on which value is told. */
class ReferenceTeamTest {
    private static final int SEEDS = 200;
    private static final List<RunReadings> RUNS = LongStream.range(0, SEEDS)
            .mapToObj(seed -> TeamRun.readings(TeamScenario.of("reference", TeamSettings.standard()), 90_000 + seed))
            .toList();

    /** States of 0..1 may move by .06 a year on average; satisfaction, which starts with nothing promised, by .10. */
    @ParameterizedTest
    @EnumSource(
            names = {
                "AUTONOMY_MEAN",
                "MOTIVATION_MEAN",
                "TRUST_MEAN",
                "BURNOUT_EXHAUSTION",
                "BURNOUT_CYNICISM",
                "BURNOUT_INEFFICACY",
                "PO_EXHAUSTION",
                "PO_CYNICISM",
                "PO_INEFFICACY",
                "VALUE_INSIGHT",
                "QUALITY_DEBT",
                "STAKEHOLDERS_SATISFACTION"
            })
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
                .mapToDouble(run -> ReferenceValue.index(
                        run.get(Reading.VALUE_DELIVERED), run.series(Reading.VALUE_DELIVERED).length))
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
