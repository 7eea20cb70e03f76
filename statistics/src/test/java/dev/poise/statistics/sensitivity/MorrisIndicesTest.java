package dev.poise.statistics.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.fuzz.Thorough;
import dev.poise.statistics.design.MorrisDesign;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class MorrisIndicesTest {
    private static final Redraw FEW = new Redraw(1, 100, .95);

    @Test
    void shouldComeWithinTwoPercentOfTheEffectsOfIshigami() {
        // every effect of the grid of four levels, worked out one by one; 7.875 is 7 sin^2(pi / 3) / (2 / 3)
        double[] muStar = {7.704054, 7.875, 6.248796};
        double[] mu = {7.704054, 0, 0};
        double[] sigma = {6.248796, 7.875, 8.837132};
        MorrisIndices indices = indices(TestFunctions.ISHIGAMI, new MorrisDesign(3, 10_000, 4, 1));
        for (int i = 0; i < 3; i++) {
            MorrisIndices.Factor factor = indices.factors().get(i);
            assertThat(factor.muStar().value()).isCloseTo(muStar[i], within(.02 * muStar[i]));
            assertThat(Math.abs(factor.mu().value())).isCloseTo(mu[i], within(.02 * muStar[i]));
            assertThat(factor.sigma().value()).isCloseTo(sigma[i], within(.02 * sigma[i]));
        }
    }

    @Test
    void shouldTellTheFactorsOfMorrisFunctionApartAsThePaperDoes() {
        // Morris (1991), figure 1: 8 to 10 linear with a mean of about 40, 1 to 7 with large spread, 11 to 20
        // negligible
        MorrisIndices indices = indices(TestFunctions.MORRIS, new MorrisDesign(20, 2_000, 4, 3));
        List<MorrisIndices.Factor> factors = indices.factors();
        for (int i = 7; i < 10; i++) {
            assertThat(factors.get(i).muStar().value()).isCloseTo(40, within(4.0));
            assertThat(factors.get(i).sigma().value()).isLessThan(9);
        }
        for (int i = 0; i < 6; i++) {
            assertThat(factors.get(i).sigma().value()).isGreaterThan(30);
        }
        for (int i = 10; i < 20; i++) {
            assertThat(factors.get(i).muStar().value()).isLessThan(12);
        }
    }

    @Thorough
    @Test
    void shouldComeWithinTwoPercentOfTheMeanEffectsOfMorrisFunction() {
        // the function is linear in each weight, so mean effects follow from the mean weights of the grid
        MorrisIndices indices = indices(TestFunctions.MORRIS, new MorrisDesign(20, 20_000, 4, 4));
        double[] mean = new double[20];
        Arrays.setAll(mean, i -> (weight(i, 0) + weight(i, 1) + weight(i, 2) + weight(i, 3)) / 4);
        for (int i = 0; i < 20; i++) {
            double[] high = mean.clone();
            double[] low = mean.clone();
            high[i] = (weight(i, 2) + weight(i, 3)) / 2;
            low[i] = (weight(i, 0) + weight(i, 1)) / 2;
            double mu = (TestFunctions.morrisOfWeights(high) - TestFunctions.morrisOfWeights(low)) * 3 / 2;
            assertThat(indices.factors().get(i).mu().value())
                    .as("factor %d", i + 1)
                    .isCloseTo(mu, within(.02 * Math.max(Math.abs(mu), 20)));
        }
    }

    private static double weight(int factor, int level) {
        return TestFunctions.morrisWeight(factor, level / 3.0);
    }

    @Test
    void shouldFindALinearFactorExactlyAndLeaveOutWhatIsMissing() {
        MorrisDesign design = new MorrisDesign(2, 5, 4, 9);
        double[] outcomes = TestFunctions.of(u -> 3 * u[0] - u[1], TestFunctions.unit(design.positions(), 4));
        outcomes[0] = Double.NaN;
        MorrisIndices indices = MorrisIndices.of(design, even(design), outcomes, FEW);
        assertThat(indices.factors().get(0).mu().value()).isCloseTo(3, within(1e-12));
        assertThat(indices.factors().get(1).mu().value()).isCloseTo(-1, within(1e-12));
        assertThat(indices.factors().get(1).muStar().value()).isCloseTo(1, within(1e-12));
        assertThat(indices.factors()).extracting(f -> f.mu().n()).containsExactlyInAnyOrder(4, 5);
    }

    @Test
    void shouldFindFactorsOfTheSameInfluenceEquallyLargeHoweverFarTheyMove() {
        // an even factor, one that has its two ends only, and one whose grid leaves its tails out
        MorrisDesign design = new MorrisDesign(3, 20, 4, 9);
        double[][] scale = {{0, 1 / 3.0, 2 / 3.0, 1}, {0, 0, 1, 1}, {.125, .375, .625, .875}};
        double[] outcomes = Arrays.stream(design.positions())
                .mapToDouble(at -> 5 * (scale[0][at[0]] + scale[1][at[1]] + scale[2][at[2]]))
                .toArray();
        assertThat(MorrisIndices.of(design, scale, outcomes, FEW).factors())
                .allSatisfy(factor -> assertThat(factor.muStar().value()).isCloseTo(5, within(1e-12)));
    }

    @Test
    void shouldTakeTheDirectionFromTheScaleAndLeaveOutWhatDidNotMove() {
        MorrisDesign design = new MorrisDesign(2, 20, 4, 9);
        double[][] scale = {{1, 1, 0, 0}, {.5, .5, .5, .5}};
        double[] outcomes = Arrays.stream(design.positions())
                .mapToDouble(at -> 3 * scale[0][at[0]])
                .toArray();
        List<MorrisIndices.Factor> factors =
                MorrisIndices.of(design, scale, outcomes, FEW).factors();
        assertThat(factors.get(0).mu().value()).isCloseTo(3, within(1e-12));
        assertThat(factors.get(1).muStar().n()).isZero();
        assertThat(factors.get(1).muStar().value()).isNaN();
    }

    private static double[][] even(MorrisDesign design) {
        double[][] scale = new double[design.factors()][design.levels()];
        Arrays.stream(scale).forEach(places -> Arrays.setAll(places, level -> level / (design.levels() - 1.0)));
        return scale;
    }

    @Test
    void shouldLookAtTheFirstTrajectoriesOnly() {
        MorrisDesign design = new MorrisDesign(2, 8, 4, 9);
        double[] outcomes = new double[2 * 3];
        assertThat(MorrisIndices.of(design, even(design), outcomes, FEW).factors())
                .extracting(f -> f.mu().n())
                .containsExactly(2, 2);
    }

    private static MorrisIndices indices(ToDoubleFunction<double[]> function, MorrisDesign design) {
        double[] outcomes = TestFunctions.of(function, TestFunctions.unit(design.positions(), design.levels()));
        return MorrisIndices.of(design, even(design), outcomes, FEW);
    }
}
