package dev.poise.statistics.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.poise.statistics.design.SaltelliDesign;
import java.util.Arrays;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class SobolPairsTest {
    private static final Redraw FEW = new Redraw(1, 100, .95);

    private static double[][] outcomes(ToDoubleFunction<double[]> function, int rows, int factors, long seed) {
        return Arrays.stream(TestFunctions.of(function, SaltelliDesign.pointsOfSecondOrder(rows, factors, seed)))
                .mapToObj(value -> new double[] {value})
                .toArray(double[][]::new);
    }

    @Test
    void shouldFindThatOfIshigamisFactorsTheFirstAndTheThirdActTogether() {
        // Saltelli and others (2008), Global Sensitivity Analysis: the Primer, section 4.6: S13 = .2437, the others 0
        double[][] outcomes = outcomes(TestFunctions.ISHIGAMI, 1 << 13, 3, 1);
        SobolPairs pairs = SobolPairs.of(3, outcomes, FEW);
        assertThat(pairs.pairs()).extracting(SobolPairs.Pair::one).containsExactly(0, 0, 1);
        assertThat(pairs.pairs()).extracting(SobolPairs.Pair::other).containsExactly(1, 2, 2);
        double[] published = {0, .2437, 0};
        for (int i = 0; i < published.length; i++) {
            Estimate second = pairs.pairs().get(i).second();
            assertThat(second.value()).isCloseTo(published[i], within(.01));
            assertThat(second.certainty().contains(second.value())).isTrue();
        }
        assertThat(pairs.hasNoise()).isTrue();
        // what the third has with others is all it has
        SobolIndices indices = SobolIndices.of(3, SobolPairs.ofFirstOrder(3, outcomes), FEW);
        assertThat(indices.factors().get(2).total().value()).isCloseTo(.2437, within(.01));
        assertThat(indices.factors().get(0).first().value()).isCloseTo(.3139, within(.01));
    }

    @Test
    void shouldFindTheInteractionsOfTheGFunction() {
        // S_ij = V_i V_j / V: Saltelli and Sobol' (1995)
        double v1 = 1 / 3.;
        double v2 = 1 / 12.;
        double all = Arrays.stream(TestFunctions.G)
                .map(a -> 1 + 1 / (3 * (1 + a) * (1 + a)))
                .reduce(1, (x, y) -> x * y);
        SobolPairs pairs = SobolPairs.of(8, outcomes(TestFunctions.G_FUNCTION, 1 << 12, 8, 2), FEW);
        assertThat(pairs.pairs()).hasSize(28);
        assertThat(pairs.pairs().get(0).second().value()).isCloseTo(v1 * v2 / (all - 1), within(.01));
    }

    @Test
    void shouldHoldTheTruthInItsIntervals() {
        int held = 0;
        for (int seed = 0; seed < 40; seed++) {
            Estimate second = SobolPairs.of(
                            3, outcomes(TestFunctions.ISHIGAMI, 128, 3, seed), new Redraw(seed, 200, .95))
                    .pairs()
                    .get(1)
                    .second();
            held += second.certainty().contains(.2437) ? 1 : 0;
        }
        assertThat(held).isGreaterThanOrEqualTo(35);
    }

    @Test
    void shouldKeepTheNoiseOfRunsOutWhenThereAreReplications() {
        double[][] exact = outcomes(TestFunctions.ISHIGAMI, 512, 3, 3);
        Random chance = new Random(5);
        double[][] noisy = Arrays.stream(exact)
                .map(own -> new double[] {own[0] + 3.7 * chance.nextGaussian(), own[0] + 3.7 * chance.nextGaussian()})
                .toArray(double[][]::new);
        SobolPairs pairs = SobolPairs.of(3, noisy, FEW);
        assertThat(pairs.hasNoise()).isFalse();
        assertThat(pairs.pairs().get(1).second().value()).isCloseTo(.2437, within(.12));
    }

    @Test
    void shouldLoseOneRowOfTwoPairsToAFailedRun() {
        double[][] outcomes = outcomes(TestFunctions.ISHIGAMI, 64, 3, 1);
        outcomes[8 + 4] = new double[] {Double.NaN}; // second row, B with the first column of A
        assertThat(SobolPairs.of(3, outcomes, FEW).pairs())
                .extracting(pair -> pair.second().n())
                .containsExactly(63, 63, 64);
    }

    @Test
    void shouldRefuseRowsThatAreNotWhole() {
        assertThatThrownBy(() -> SobolPairs.of(3, new double[15][1], FEW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Whole rows of 8 points");
    }
}
