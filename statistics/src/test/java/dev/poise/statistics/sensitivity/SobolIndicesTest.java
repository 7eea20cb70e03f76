package dev.poise.statistics.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.poise.statistics.design.SaltelliDesign;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SobolIndicesTest {
    private static final Redraw FEW = new Redraw(1, 100, .95);

    @Test
    void shouldComeWithinTwoPercentOfThePublishedIndicesOfIshigami() {
        // Saltelli and others (2008), Global Sensitivity Analysis: the Primer, section 4.6
        double[] first = {.3139, .4424, 0};
        double[] total = {.5576, .4424, .2437};
        SobolIndices indices =
                indices(TestFunctions.of(TestFunctions.ISHIGAMI, SaltelliDesign.points(1 << 14, 3, 1)), 3, FEW);
        assertThat(indices.variance()).isCloseTo(13.8446, within(.02 * 13.8446));
        compare(indices, first, total);
    }

    @Test
    void shouldComeWithinTwoPercentOfThePublishedIndicesOfTheGFunction() {
        // V_i = 1 / (3 (1 + a_i)^2), V = prod(1 + V_i) - 1: Saltelli and Sobol' (1995); first orders .716, .179, .0237,
        // .0072
        double[] first = new double[8];
        double[] total = new double[8];
        double all = Arrays.stream(TestFunctions.G)
                .map(a -> 1 + 1 / (3 * (1 + a) * (1 + a)))
                .reduce(1, (x, y) -> x * y);
        for (int i = 0; i < 8; i++) {
            double own = 1 / (3 * Math.pow(1 + TestFunctions.G[i], 2));
            first[i] = own / (all - 1);
            total[i] = own * all / (1 + own) / (all - 1);
        }
        assertThat(first[0]).isCloseTo(.716, within(.001));
        assertThat(total[0]).isCloseTo(.787, within(.001));
        compare(
                indices(TestFunctions.of(TestFunctions.G_FUNCTION, SaltelliDesign.points(1 << 14, 8, 2)), 8, FEW),
                first,
                total);
    }

    @Test
    void shouldHoldTheTruthInItsIntervals() {
        int held = 0;
        for (int seed = 0; seed < 40; seed++) {
            SobolIndices indices = indices(
                    TestFunctions.of(TestFunctions.ISHIGAMI, SaltelliDesign.points(256, 3, seed)),
                    3,
                    new Redraw(seed, 300, .95));
            held += indices.factors().get(0).first().certainty().contains(.3139) ? 1 : 0;
            held += indices.factors().get(1).total().certainty().contains(.4424) ? 1 : 0;
        }
        // quasi-random rows are more even than the bootstrap of independent rows supposes, so intervals are on the wide
        // side
        assertThat(held).isGreaterThanOrEqualTo(74);
    }

    @Test
    void shouldLoseOneRowOfOneFactorToAFailedRun() {
        double[] outcomes = TestFunctions.of(TestFunctions.ISHIGAMI, SaltelliDesign.points(64, 3, 1));
        outcomes[5 + 2] = Double.NaN; // second row, second factor
        outcomes[10] = Double.NaN; // third row, first sample
        SobolIndices indices = indices(outcomes, 3, FEW);
        assertThat(indices.factors()).extracting(f -> f.first().n()).containsExactly(63, 62, 63);
        assertThat(indices.factors()).allMatch(f -> Double.isFinite(f.total().value()));
    }

    @Test
    void shouldNotInventSharesOfAnOutcomeThatNeverVaries() {
        double[] outcomes = new double[5 * 8];
        Arrays.fill(outcomes, 3.25);
        assertThat(indices(outcomes, 3, FEW).factors()).allMatch(f -> isUnknown(f.first()) && isUnknown(f.total()));
    }

    @Test
    void shouldGiveTheSameIntervalsAtEachCall() {
        double[] outcomes = TestFunctions.of(TestFunctions.ISHIGAMI, SaltelliDesign.points(64, 3, 1));
        assertThat(indices(outcomes, 3, FEW)).isEqualTo(indices(outcomes, 3, FEW));
    }

    @Test
    void shouldRefuseHalfARow() {
        assertThatThrownBy(() -> indices(new double[7], 3, FEW))
                .hasMessage("Whole rows of 5 points are needed, not 7 outcomes");
    }

    private static SobolIndices indices(double[] outcomes, int factors, Redraw redraw) {
        double[][] single =
                Arrays.stream(outcomes).mapToObj(one -> new double[] {one}).toArray(double[][]::new);
        return SobolIndices.of(factors, single, redraw);
    }

    private static boolean isUnknown(Estimate estimate) {
        return Double.isNaN(estimate.value()) && !estimate.certainty().isKnown();
    }

    private static void compare(SobolIndices indices, double[] first, double[] total) {
        for (int i = 0; i < first.length; i++) {
            SobolIndices.Factor factor = indices.factors().get(i);
            // an index near zero is within two hundredths of the variance
            assertThat(factor.first().value())
                    .as("first %d", i)
                    .isCloseTo(first[i], within(.02 * Math.max(first[i], .1)));
            assertThat(factor.total().value())
                    .as("total %d", i)
                    .isCloseTo(total[i], within(.02 * Math.max(total[i], .1)));
        }
    }
}
