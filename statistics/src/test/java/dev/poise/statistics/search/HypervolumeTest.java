package dev.poise.statistics.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HypervolumeTest {
    private static final int CELLS = 6;

    @Test
    void shouldBeTheAreaUnderTheStairs() {
        List<double[]> points =
                List.of(new double[] {1, 3}, new double[] {2, 2}, new double[] {3, 1}, new double[] {1, 1});

        assertThat(Hypervolume.of(points, new double[] {0, 0})).isEqualTo(6);
        assertThat(Hypervolume.of(points, new double[] {1, 1})).isEqualTo(1);
        assertThat(Hypervolume.of(points, new double[] {3, 3})).isZero();
        assertThat(Hypervolume.of(List.of(), new double[] {0, 0})).isZero();
    }

    /** Points at whole numbers, so that the volume is a number of cells that can be counted. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void shouldBeTheNumberOfCellsThatSomePointDominates(int outcomes) {
        for (long seed = 1; seed <= 20; seed++) {
            UniformRandomProvider random = RandomSource.PHILOX_4X64.create(new long[] {seed, 0, 0, 0, 0, 0});
            List<double[]> points = IntStream.range(0, 12)
                    .mapToObj(i -> IntStream.range(0, outcomes)
                            .mapToDouble(o -> random.nextInt(CELLS + 1))
                            .toArray())
                    .toList();

            assertThat(Hypervolume.of(points, new double[outcomes])).isCloseTo(cells(points, outcomes), within(1e-9));
        }
    }

    private static long cells(List<double[]> points, int outcomes) {
        return IntStream.range(0, (int) Math.pow(CELLS, outcomes))
                .filter(cell -> points.stream().anyMatch(point -> holds(point, cell)))
                .count();
    }

    private static boolean holds(double[] point, int cell) {
        int left = cell;
        for (double outcome : point) {
            if (outcome < left % CELLS + 1) {
                return false;
            }
            left /= CELLS;
        }
        return true;
    }

    @Test
    void shouldLeaveOutWhatIsNotKnown() {
        List<double[]> points = List.of(new double[] {1, 1}, new double[] {Double.NaN, 9});

        assertThat(Hypervolume.of(points, new double[] {0, 0})).isEqualTo(1);
    }

    @Test
    void shouldNotDependOnTheOrderOfPoints() {
        List<double[]> points = List.of(new double[] {1, 3, 2}, new double[] {2, 2, 2}, new double[] {3, 1, 5});
        List<double[]> turned = Arrays.asList(points.get(2), points.get(0), points.get(1));

        assertThat(Hypervolume.of(turned, new double[3])).isEqualTo(Hypervolume.of(points, new double[3]));
    }
}
