package dev.poise.statistics.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
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
    void shouldBalanceAShiftedSobolSequence(long seed) {
        double[][] points = SobolSequence.points(64, 5, seed);
        for (int factor = 0; factor < 5; factor++) {
            int at = factor;
            assertThat(Arrays.stream(points).mapToInt(p -> (int) (p[at] * 64)).sorted())
                    .as("each 64th of factor %d holds one of 64 points", factor)
                    .containsExactly(IntStream.range(0, 64).boxed().toArray(Integer[]::new));
        }
        assertThat(points[0]).doesNotContain(0.0);
    }

    @Test
    void shouldFollowTheDirectionNumbersOfJoeAndKuoBehindTheShift() {
        // their program prints 0.5 0.5 0.5, 0.75 0.25 0.25, 0.25 0.75 0.75, 0.375 0.375 0.625 as points 1 to 4
        double[][] known = {{.5, .5, .5}, {.75, .25, .25}, {.25, .75, .75}, {.375, .375, .625}};
        double[][] points = SobolSequence.points(5, 3, 42);
        for (int i = 0; i < known.length; i++) {
            for (int factor = 0; factor < 3; factor++) {
                long flipped = bits(points[i + 1][factor]) ^ bits(points[0][factor]);
                assertThat(flipped).isEqualTo(bits(known[i][factor]));
            }
        }
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
