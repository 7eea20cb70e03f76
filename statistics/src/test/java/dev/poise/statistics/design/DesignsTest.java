package dev.poise.statistics.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DesignsTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 100})
    void shouldPutOnePointIntoEverySliceOfALatinHypercube(int n) {
        double[][] points = LatinHypercube.points(n, 3, 5);
        for (int factor = 0; factor < 3; factor++) {
            int at = factor;
            assertThat(Arrays.stream(points).mapToInt(p -> (int) (p[at] * n)).sorted())
                    .containsExactly(IntStream.range(0, n).boxed().toArray(Integer[]::new));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 99})
    void shouldBalanceASobolSequence(long seed) {
        double[][] points = SobolSequence.points(64, 5, seed);
        for (int factor = 0; factor < 5; factor++) {
            int at = factor;
            assertThat(Arrays.stream(points).mapToInt(p -> (int) (p[at] * 64)).sorted())
                    .as("each 64th of factor %d holds one of 64 points", factor)
                    .containsExactly(IntStream.range(0, 64).boxed().toArray(Integer[]::new));
        }
        assertThat(points[0]).doesNotContain(0.0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 99})
    void shouldPutOnePointIntoEveryRectangleOfTheFirstTwoFactors(long seed) {
        double[][] points = SobolSequence.points(64, 2, seed);
        for (int wide = 1; wide <= 64; wide *= 2) {
            int columns = 64 / wide;
            int rows = wide;
            assertThat(Arrays.stream(points)
                            .mapToInt(p -> (int) (p[0] * columns) * rows + (int) (p[1] * rows))
                            .sorted())
                    .as("%d x %d rectangles", columns, rows)
                    .containsExactly(IntStream.range(0, 64).boxed().toArray(Integer[]::new));
        }
    }

    @Test
    void shouldFollowTheDirectionNumbersOfJoeAndKuoBehindTheScrambling() {
        // their program prints 0.5 0.5 0.5, 0.75 0.25 0.25, 0.25 0.75 0.75, 0.375 0.375 0.625 as points 1 to 4
        double[][] known = {{.5, .5, .5}, {.75, .25, .25}, {.25, .75, .75}, {.375, .375, .625}};
        double[][] points = SobolSequence.points(5, 3, 42);
        for (int factor = 0; factor < 3; factor++) {
            long[] moved = new long[known.length];
            for (int i = 0; i < known.length; i++) {
                moved[i] = bits(points[i + 1][factor]) ^ bits(points[0][factor]);
                // a triangular matrix leaves the first bit where it is
                assertThat(Long.highestOneBit(moved[i])).isEqualTo(Long.highestOneBit(bits(known[i][factor])));
            }
            // and keeps sums: .5 and .75 make .25
            assertThat(moved[0] ^ moved[1]).isEqualTo(moved[2]);
        }
    }

    @Test
    void shouldKnowSmoothAveragesBetterFromASobolSequenceThanFromALatinHypercube() {
        // .0006 and .0018; flipping bits alone gives .0022, independent points .019
        double sobol = error(seed -> SobolSequence.points(64, 6, seed));
        double hypercube = error(seed -> LatinHypercube.points(64, 6, seed));
        double independent = error(seed -> LatinHypercube.points(1, 6 * 64, seed));
        assertThat(sobol).isLessThan(hypercube / 2);
        assertThat(hypercube).isLessThan(independent / 5);
    }

    /** The root mean square error of the average of exp((u1 + ... + u6) / 5) over 64 points. */
    private static double error(LongFunction<double[][]> design) {
        double truth = Math.pow(5 * Math.expm1(.2), 6);
        double squares = 0;
        for (long seed = 0; seed < 100; seed++) {
            double[] flat = Arrays.stream(design.apply(seed))
                    .flatMapToDouble(Arrays::stream)
                    .toArray();
            double sum = 0;
            for (int point = 0; point < 64; point++) {
                double exponent = 0;
                for (int i = 0; i < 6; i++) {
                    exponent += flat[6 * point + i] / 5;
                }
                sum += Math.exp(exponent);
            }
            squares += Math.pow(sum / 64 / truth - 1, 2);
        }
        return Math.sqrt(squares / 100);
    }

    @Test
    void shouldSpreadEachPointOfASobolSequenceOverAllSeeds() {
        // over seeds, a coordinate is uniform, whichever point it belongs to: mean .5, variance 1/12
        double[] values = IntStream.range(0, 2000)
                .mapToDouble(seed -> SobolSequence.points(4, 3, seed)[3][2])
                .toArray();
        double mean = Arrays.stream(values).average().orElseThrow();
        double variance = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(.5, within(.025)); // four standard errors
        assertThat(variance).isCloseTo(1.0 / 12, within(.007));
    }

    @Test
    void shouldGiveTheSamePointsForTheSameSeedAndOthersForAnother() {
        assertThat(LatinHypercube.points(20, 4, 1)).isDeepEqualTo(LatinHypercube.points(20, 4, 1));
        assertThat(SobolSequence.points(20, 4, 1)).isDeepEqualTo(SobolSequence.points(20, 4, 1));
        assertThat(Arrays.deepEquals(LatinHypercube.points(20, 4, 1), LatinHypercube.points(20, 4, 2)))
                .isFalse();
        assertThat(Arrays.deepEquals(SobolSequence.points(20, 4, 1), SobolSequence.points(20, 4, 2)))
                .isFalse();
    }

    @Test
    void shouldListEveryCombinationOnce() {
        assertThat(FullFactorial.positions(2, 3))
                .isDeepEqualTo(new int[][] {{0, 0}, {0, 1}, {0, 2}, {1, 0}, {1, 1}, {1, 2}});
        assertThat(FullFactorial.size(1_000_000, 1_000_000, 1_000_000, 1_000_000))
                .isEqualTo(Long.MAX_VALUE);
        assertThatThrownBy(() -> FullFactorial.positions(100_000, 100_000))
                .hasMessage("Too many combinations: 10000000000");
    }

    @Test
    void shouldMoveOneFactorAtATimeAwayFromTheBase() {
        assertThat(OneAtATime.positions(new int[] {3, 2}, new int[] {1, 0}))
                .isDeepEqualTo(new int[][] {{1, 0}, {0, 0}, {2, 0}, {1, 1}});
    }

    @Test
    void shouldMoveEachFactorOnceInEveryTrajectory() {
        MorrisDesign design = new MorrisDesign(6, 25, 4, 3);
        int[][] rows = design.positions();
        assertThat(rows).hasNumberOfRows(25 * 7);
        for (int trajectory = 0; trajectory < 25; trajectory++) {
            Set<Integer> moved = new HashSet<>();
            for (int step = 1; step < 7; step++) {
                int at = trajectory * 7 + step;
                int factor = MorrisDesign.moved(rows[at - 1], rows[at]);
                assertThat(Math.abs(rows[at][factor] - rows[at - 1][factor])).isEqualTo(2);
                assertThat(Arrays.stream(rows[at]).allMatch(level -> level >= 0 && level < 4))
                        .isTrue();
                moved.add(factor);
            }
            assertThat(moved).hasSize(6);
        }
    }

    @Test
    void shouldUseAllGridLevelsAlikeInTrajectories() {
        int[] used = new int[4];
        for (int[] row : new MorrisDesign(5, 1000, 4, 8).positions()) {
            used[row[2]]++;
        }
        assertThat(Arrays.stream(used).boxed()).allMatch(count -> Math.abs(count - 1500) < 150);
    }

    @Test
    void shouldTakeOneColumnAfterTheOtherFromTheSecondSample() {
        double[][] points = SaltelliDesign.points(8, 3, 1);
        assertThat(points).hasNumberOfRows(SaltelliDesign.size(8, 3));
        for (int row = 0; row < 8; row++) {
            double[] a = points[row * 5];
            double[] b = points[row * 5 + 4];
            for (int factor = 0; factor < 3; factor++) {
                double[] expected = a.clone();
                expected[factor] = b[factor];
                assertThat(points[row * 5 + 1 + factor]).containsExactly(expected);
            }
        }
    }

    private static long bits(double value) {
        return (long) (value * 0x1.0p52);
    }
}
