package dev.poise.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How often the intervals hold the truth, where the truth is known. With 4000 trials, one sd of the share is .0034. */
class CoverageTest {
    private static final int TRIALS = 4000;

    private static void assertThatNominal(IntPredicate trialHoldsTruth) {
        long held = IntStream.range(0, TRIALS).filter(trialHoldsTruth).count();
        assertThat((double) held / TRIALS).isBetween(0.935, 0.965);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 30, 200})
    void shouldHoldTheTrueMean(int n) {
        Draws draws = new Draws(n);
        assertThatNominal(
                trial -> Sample.of(draws.normal(n, 10, 3)).meanInterval().contains(10));
    }

    @Test
    void shouldHoldTheTrueMeanOfSkewedMetricsWithTheUsualNumberOfRuns() {
        Draws draws = new Draws(53);
        LogNormalDistribution skewed = LogNormalDistribution.of(0, 0.5); // coefficient of variation .53
        assertThatNominal(
                trial -> Sample.of(draws.from(skewed, 200)).meanInterval().contains(skewed.getMean()));
    }

    @Test
    void shouldHoldTheTrueDifferenceOfPairs() {
        Draws draws = new Draws(77);
        assertThatNominal(trial -> {
            double[] chance = draws.normal(30, 0, 5);
            double[] first = draws.normal(30, 1, 1);
            double[] second = draws.normal(30, 1.5, 2);
            Arrays.setAll(first, i -> first[i] + chance[i]);
            Arrays.setAll(second, i -> second[i] + chance[i]);
            return PairedComparison.of(first, second).interval().contains(0.5);
        });
    }

    @Test
    void shouldHoldTheTrueMeanAfterStoppingByTheRule() {
        Draws draws = new Draws(10);
        StoppingRule rule = StoppingRule.usual(200, Precision.ofShare(0.1));
        assertThatNominal(trial -> {
            double[] all = draws.normal(200, 1, 0.3);
            double[] made = Arrays.copyOf(all, rule.decide(all).runs());
            return Sample.of(made).meanInterval().contains(1);
        });
    }

    @Test
    void shouldRarelyFindADifferenceWhereThereIsNone() {
        Draws draws = new Draws(11);
        assertThatNominal(trial -> PairedComparison.of(draws.normal(20, 0, 1), draws.normal(20, 0, 1))
                        .verdict(0)
                        .kind()
                == Verdict.Kind.UNDECIDED);
    }

    @Test
    void shouldRarelyFindAnyDifferenceAmongManyAfterCorrection() {
        Draws draws = new Draws(12);
        for (Correction correction : new Correction[] {Correction.BONFERRONI, Correction.HOLM}) {
            long clean = IntStream.range(0, 1000)
                    .filter(trial -> {
                        PairedComparison[] contrasts = new PairedComparison[8];
                        Arrays.setAll(
                                contrasts, i -> PairedComparison.of(draws.normal(20, 0, 1), draws.normal(20, 0, 1)));
                        double[] levels = correction.levels(
                                0.95,
                                Arrays.stream(contrasts)
                                        .mapToDouble(PairedComparison::pValue)
                                        .toArray());
                        return IntStream.range(0, 8)
                                .noneMatch(i -> contrasts[i].interval(levels[i]).excludesZero());
                    })
                    .count();
            assertThat(clean / 1000.0).isBetween(0.93, 0.98);
        }
    }
}
