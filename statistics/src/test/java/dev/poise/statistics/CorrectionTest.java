package dev.poise.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CorrectionTest {
    private static final Offset<Double> CLOSE = Offset.offset(1e-12);

    @Test
    void shouldLeaveTheLevelAloneWhenNotAsked() {
        assertThat(Correction.NONE.levels(0.95, 0.01, 0.2, 0.9))
                .containsExactly(new double[] {0.95, 0.95, 0.95}, CLOSE);
    }

    @Test
    void shouldShareTheErrorEquallyByBonferroni() {
        assertThat(Correction.BONFERRONI.levels(0.95, 0.01, 0.2, 0.9, 0.5, 0.5))
                .containsExactly(new double[] {0.99, 0.99, 0.99, 0.99, 0.99}, CLOSE);
    }

    @Test
    void shouldStepDownByHolm() {
        // by hand: .005 <= .05/4, .01 <= .05/3, .03 > .05/2 stops, so .04 is judged there too (it would pass at .05);
        // R: p.adjust(c(.03, .005, .04, .01), "holm") is .06 .02 .06 .03
        double[] levels = Correction.HOLM.levels(0.95, 0.03, 0.005, 0.04, 0.01);
        assertThat(levels).containsExactly(new double[] {1 - 0.025, 1 - 0.0125, 1 - 0.025, 1 - 0.05 / 3}, CLOSE);
    }

    @Test
    void shouldFindWithHolmWhateverBonferroniFinds() {
        Draws draws = new Draws(7);
        for (int trial = 0; trial < 200; trial++) {
            double[] p = new double[6];
            Arrays.setAll(p, i -> Math.pow(draws.uniform(0, 1), 4));
            double[] holm = Correction.HOLM.levels(0.95, p);
            double[] bonferroni = Correction.BONFERRONI.levels(0.95, p);
            for (int i = 0; i < p.length; i++) {
                assertThat(holm[i]).isBetween(0.95, bonferroni[i]);
            }
        }
    }

    @Test
    void shouldExcludeZeroExactlyWhereHolmRejects() {
        Draws draws = new Draws(8);
        PairedComparison[] contrasts = new PairedComparison[5];
        Arrays.setAll(contrasts, i -> PairedComparison.of(draws.normal(20, 0, 1), draws.normal(20, 0.35 * i, 1)));
        double[] p =
                Arrays.stream(contrasts).mapToDouble(PairedComparison::pValue).toArray();
        double[] levels = Correction.HOLM.levels(0.95, p);
        double[] sorted = Arrays.stream(p).sorted().toArray();
        int rejected = 0;
        while (rejected < p.length && sorted[rejected] <= 0.05 / (p.length - rejected)) {
            rejected++;
        }
        assertThat(rejected).isBetween(1, 4);
        for (int i = 0; i < p.length; i++) {
            boolean rejects = p[i] <= sorted[rejected - 1];
            assertThat(contrasts[i].interval(levels[i]).excludesZero()).isEqualTo(rejects);
        }
    }

    @ParameterizedTest
    @EnumSource
    void shouldTakeWhatIsUnknownForNoFinding(Correction correction) {
        assertThat(correction.levels(0.95, Double.NaN, 0.001)).hasSize(2);
        assertThat(correction.levels(0.95, Double.NaN, 0.001))
                .containsExactly(correction.levels(0.95, 1, 0.001), CLOSE);
        assertThat(correction.levels(0.95)).isEmpty();
        assertThatThrownBy(() -> correction.levels(1, 0.5)).isInstanceOf(IllegalArgumentException.class);
    }
}
