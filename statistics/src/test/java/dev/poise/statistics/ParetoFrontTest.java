package dev.poise.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParetoFrontTest {
    private static final ParetoFront.Sampling PAIRED = new ParetoFront.Sampling(true, false, false);
    private static final Bootstrap DRAWS = new Bootstrap(1, 500);

    /** Schaffer's problem on a grid: less of x² and less of (x - 2)²; every x from 0 to 2 is on the front, and no other. */
    @Test
    void shouldFindTheFrontOfAProblemThatIsKnown() {
        double[] grid =
                IntStream.rangeClosed(-40, 60).mapToDouble(i -> i / 10.0).toArray();
        double[][] points = IntStream.range(0, grid.length)
                .mapToObj(i -> new double[] {-grid[i] * grid[i], -(grid[i] - 2) * (grid[i] - 2)})
                .toArray(double[][]::new);

        boolean[] on = ParetoFront.notDominated(points);

        for (int i = 0; i < grid.length; i++) {
            assertThat(on[i]).as("x = %s", grid[i]).isEqualTo(grid[i] >= 0 && grid[i] <= 2);
        }
    }

    @Test
    void shouldKeepEqualsAndLeaveOutWhatHasNoValue() {
        assertThat(ParetoFront.notDominated(new double[][] {{1, 2}, {1, 2}, {0, 2}, {Double.NaN, 9}, {2, 1}}))
                .containsExactly(true, true, false, false, true);
    }

    @Test
    void shouldBeSureWhereDifferencesAreLargeAndUnsureWhereTheyAreNoise() {
        Draws draws = new Draws(3);
        double[] luck = draws.normal(20, 0, 1);
        // the first two trade off clearly; the third is a hair behind the first; the last is far behind all
        double[][] first = runs(luck, 5, 0, new double[] {3, 0, 2.99, -9}, draws);
        double[][] second = runs(luck, 5, .3, new double[] {0, 3, 0, -9}, draws);
        double[][][][] values = {wrapped(first), wrapped(second)};

        ParetoFront front = ParetoFront.of(values, PAIRED, DRAWS);

        assertThat(front.shares()[0]).isGreaterThan(.4);
        assertThat(front.shares()[1]).isEqualTo(1);
        assertThat(front.shares()[2]).isBetween(.02, .98);
        assertThat(front.shares()[3]).isZero();
        assertThat(front.isOn()[1]).isTrue();
        assertThat(front.isOn()[3]).isFalse();
    }

    @Test
    void shouldUseThatRunsArePaired() {
        Draws draws = new Draws(4);
        double[] luck = draws.normal(20, 0, 10);
        // the second is worse by a little in every single run
        double[][] runs = {
            luck, IntStream.range(0, 20).mapToDouble(r -> luck[r] - .1).toArray()
        };
        double[][][][] values = {wrapped(runs), wrapped(runs)};

        assertThat(ParetoFront.of(values, PAIRED, DRAWS).shares()[1]).isZero();
        assertThat(ParetoFront.of(values, new ParetoFront.Sampling(false, false, false), DRAWS)
                        .shares()[1])
                .isBetween(.2, .8);
    }

    @Test
    void shouldDrawWorldsAgainWhereTheyWereDrawn() {
        // in half of the worlds the first is far better, in the others the second; the averages hardly differ
        double[][][] one = {new double[10][], new double[10][]};
        for (int world = 0; world < 10; world++) {
            one[0][world] = new double[6];
            one[1][world] = new double[6];
            Arrays.fill(one[0][world], world % 2 == 0 ? 10.2 : 0);
            Arrays.fill(one[1][world], world % 2 == 0 ? 0 : 10);
        }
        double[][][][] values = {one, one};

        assertThat(ParetoFront.of(values, PAIRED, DRAWS).shares()).containsExactly(1, 0);
        double[] drawn = ParetoFront.of(values, new ParetoFront.Sampling(true, false, true), DRAWS)
                .shares();
        assertThat(drawn[0]).isBetween(.3, .8);
        assertThat(drawn[1]).isBetween(.2, .7);
    }

    @Test
    void shouldNotSayHowSureAFrontOfFewerThanSixRunsIs() {
        double[][] runs = {{1, 2, 3, 4, 5}, {2, 3, 4, 5, 6}};
        ParetoFront few = ParetoFront.of(new double[][][][] {wrapped(runs), wrapped(runs)}, PAIRED, DRAWS);

        assertThat(few.isOn()).containsExactly(false, true);
        assertThat(few.shares()).containsOnly(Double.NaN);
    }

    private static double[][] runs(double[] luck, double common, double own, double[] means, Draws draws) {
        double[][] runs = new double[means.length][];
        for (int i = 0; i < means.length; i++) {
            double[] noise = draws.normal(luck.length, 0, .2 + own);
            double mean = means[i];
            runs[i] = IntStream.range(0, luck.length)
                    .mapToDouble(r -> mean + common * luck[r] + noise[r])
                    .toArray();
        }
        return runs;
    }

    private static double[][][] wrapped(double[][] runs) {
        return IntStream.range(0, runs.length)
                .mapToObj(i -> new double[][] {runs[i]})
                .toArray(double[][][]::new);
    }
}
