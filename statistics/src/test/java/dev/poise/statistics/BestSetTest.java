package dev.poise.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BestSetTest {
    private static final double[] SAWTOOTH = {-1, 1, -1, 1, -1, 1, -1, 1};
    private static final double[] FLAT = new double[8];

    private static double[] plus(double[] values, double add) {
        return Arrays.stream(values).map(x -> x + add).toArray();
    }

    private static BestSet highest(double smallest, double[]... alternatives) {
        return BestSet.of(alternatives, Better.HIGHER, smallest, 0.95);
    }

    @Test
    void shouldPutAnAlternativeOutJustBeyondItsThreshold() {
        // three alternatives: one-sided t at .05 / 2 with 7 degrees is 2.36462; sd of the sawtooth sqrt(8/7), so times
        // sqrt(8/7) / sqrt(8) the threshold is .893743
        assertThat(highest(0, FLAT, plus(SAWTOOTH, 0.89), plus(FLAT, -9)).alternatives())
                .containsExactly(0, 1);
        assertThat(highest(0, FLAT, plus(SAWTOOTH, 0.90), plus(FLAT, -9)).alternatives())
                .containsExactly(1);
        // with two alternatives it is t at .05, 1.89458, so .716084
        assertThat(highest(0, FLAT, plus(SAWTOOTH, 0.71)).alternatives()).containsExactly(0, 1);
        assertThat(highest(0, FLAT, plus(SAWTOOTH, 0.72)).alternatives()).containsExactly(1);
    }

    @Test
    void shouldTurnRoundWhereLessIsBetter() {
        double[][] alternatives = {FLAT, plus(SAWTOOTH, 3), plus(SAWTOOTH, -3)};
        assertThat(BestSet.of(alternatives, Better.HIGHER, 0, 0.95).alternatives())
                .containsExactly(1);
        assertThat(BestSet.of(alternatives, Better.LOWER, 0, 0.95).alternatives())
                .containsExactly(2);
    }

    @Test
    void shouldKeepAlternativesThatAreWorseByLessThanMatters() {
        double[][] alternatives = {plus(FLAT, 10), plus(FLAT, 9.5), plus(FLAT, 8)};
        assertThat(BestSet.of(alternatives, Better.HIGHER, 0, 0.95).alternatives())
                .containsExactly(0);
        assertThat(BestSet.of(alternatives, Better.HIGHER, 1, 0.95).alternatives())
                .containsExactly(0, 1);
        assertThat(BestSet.of(alternatives, Better.HIGHER, 3, 0.95).alternatives())
                .containsExactly(0, 1, 2);
    }

    @Test
    void shouldKeepAllAlternativesThatAreTheSame() {
        assertThat(highest(0, SAWTOOTH, SAWTOOTH, SAWTOOTH).alternatives()).containsExactly(0, 1, 2);
    }

    @Test
    void shouldFindAFlatTopAsARegion() {
        Draws draws = new Draws(31);
        double[] chance = draws.normal(100, 0, 5);
        double[] tops = {0, 3, 5.9, 6, 6, 5.9, 4, 1};
        double[][] alternatives = new double[tops.length][];
        for (int i = 0; i < tops.length; i++) {
            double[] own = draws.normal(100, tops[i], 1);
            alternatives[i] = new double[100];
            for (int r = 0; r < 100; r++) {
                alternatives[i][r] = chance[r] + own[r];
            }
        }
        BestSet best = highest(0.3, alternatives);
        assertThat(best.alternatives()).containsExactly(2, 3, 4, 5);
        assertThat(best.contains(3)).isTrue();
        assertThat(best.contains(6)).isFalse();
    }

    @Test
    void shouldKeepTheTrulyBestAlternativeAsOftenAsItSays() {
        Draws draws = new Draws(32);
        int kept = 0;
        int alternatives = 5;
        for (int trial = 0; trial < 2000; trial++) {
            // all alternatives as good as the best: the hardest case for keeping a given one
            double[][] runs = new double[alternatives][];
            Arrays.setAll(runs, i -> draws.normal(20, 0, 1));
            kept += highest(0, runs).contains(0) ? 1 : 0;
        }
        assertThat(kept / 2000.0).isBetween(0.94, 0.98);
    }

    @Test
    void shouldKeepWhatItCannotCompare() {
        double[] holed = new double[8];
        Arrays.fill(holed, Double.NaN);
        holed[0] = -100;
        assertThat(highest(0, plus(SAWTOOTH, 5), holed, FLAT).alternatives()).containsExactly(0, 1);
        assertThat(highest(0, new double[] {1}, new double[] {2}).alternatives())
                .containsExactly(0, 1);
        assertThat(highest(0, SAWTOOTH).alternatives()).containsExactly(0);
        assertThat(highest(0).alternatives()).isEmpty();
    }

    @Test
    void shouldNotTellAlternativesApartByAFewPairsThatAllDifferAlike() {
        for (int pairs = 2; pairs <= 8; pairs++) {
            double[] low = new double[pairs];
            double[] high = new double[pairs];
            Arrays.fill(high, 1);
            BestSet best = highest(0, low, high);
            // one given sign in five pairs: 1 in 32
            assertThat(best.alternatives()).as("%d pairs", pairs).hasSize(pairs < 5 ? 2 : 1);
        }
    }

    @Test
    void shouldRefuseWhatMakesNoSense() {
        assertThatThrownBy(() -> highest(-1, FLAT)).hasMessageContaining("-1");
        assertThatThrownBy(() -> highest(0, FLAT, new double[3])).hasMessageContaining("8");
        assertThatThrownBy(() -> BestSet.of(new double[0][], Better.LOWER, 0, 1))
                .hasMessageContaining("1");
    }
}
