package dev.poise.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.poise.fuzz.SampleSize;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How often the best is selected, and with how many runs, where it is known; beside equal allocation of twice as many runs.
 * {@code .ci/selection} tries each 2,000 times and prints the figures; the build tries a sample.
 */
class SelectionTest {
    private static final int TRIALS = SampleSize.of(40, 2000);
    private static final int FIRST = 10;
    private static final int STEP = 10;

    /** Alternatives with their true averages; the first is the best. */
    enum Problem {
        /** N(i, 6^2): Chen, Lin, Yucesan and Chick (2000), Discrete Event Dynamic Systems 10, 251-270, experiment 1. */
        MONOTONE(IntStream.range(0, 10).mapToDouble(i -> -i).toArray(), 6, 0, 1, 4000),
        /** N(9 - 3 sqrt(10 - i), 6^2), flat near the best: experiment 3 there. */
        FLAT(
                IntStream.rangeClosed(1, 10)
                        .mapToDouble(i -> -(9 - 3 * Math.sqrt(10 - i)))
                        .toArray(),
                6,
                0,
                .5,
                16_000),
        /** Twelve teams with common random numbers, in a row of values. */
        TEAMS(
                IntStream.range(0, 12)
                        .mapToDouble(i -> i == 0 ? 100 : 98 - 1.5 * (i - 1))
                        .toArray(),
                30,
                .9,
                2,
                6000),
        /** All others worse by just as much as matters: the hardest case, in which there is least to save. */
        SLIPPAGE(IntStream.range(0, 10).mapToDouble(i -> i == 0 ? 1 : 0).toArray(), 3, 0, 1, 4000);

        final double[] means;
        final double sd;
        final double common;
        final double smallest;
        final int most;

        Problem(double[] means, double sd, double common, double smallest, int most) {
            this.means = means;
            this.sd = sd;
            this.common = common;
            this.smallest = smallest;
            this.most = most;
        }

        double[][] draw(Draws draws) {
            double[] luck = draws.normal(most, 0, sd * Math.sqrt(common));
            return Arrays.stream(means)
                    .mapToObj(mean -> {
                        double[] own = draws.normal(most, mean, sd * Math.sqrt(1 - common));
                        Arrays.setAll(own, r -> own[r] + luck[r]);
                        return own;
                    })
                    .toArray(double[][]::new);
        }
    }

    private static int best(double[][] runs, int each) {
        double[] means = Arrays.stream(runs)
                .mapToDouble(all -> Arrays.stream(all, 0, each).sum())
                .toArray();
        return IntStream.range(0, means.length)
                .reduce((a, b) -> means[b] > means[a] ? b : a)
                .orElseThrow();
    }

    /** Count the runs that a study makes: those that are left go on together. */
    private static long cost(double[][] runs, Problem problem, Selection selection) {
        long cost = 0;
        int left = runs.length;
        for (int made = FIRST; ; made += STEP) {
            cost += (long) left * (made == FIRST ? FIRST : STEP);
            Selection now = Selection.of(runs, made, FIRST, STEP, Better.HIGHER, problem.smallest, .95);
            left = now.left().size();
            if (made >= selection.runs()) {
                return cost;
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void shouldSelectTheBestAsOftenAsItSaysWithFewerRunsThanEqualAllocation(Problem problem) {
        Draws draws = new Draws(61);
        int selected = 0;
        int decided = 0;
        long cost = 0;
        double[][][] all = new double[TRIALS][][];
        for (int trial = 0; trial < TRIALS; trial++) {
            double[][] runs = problem.draw(draws);
            Selection selection = Selection.of(runs, problem.most, FIRST, STEP, Better.HIGHER, problem.smallest, .95);
            decided += selection.decided() ? 1 : 0;
            selected += selection.left().equals(List.of(0)) ? 1 : 0;
            cost += cost(runs, problem, selection);
            all[trial] = TRIALS > 200 ? null : runs;
        }
        double share = (double) selected / TRIALS;
        double runs = (double) cost / TRIALS;
        int k = problem.means.length;
        int[] equal = {0, 0};
        Draws again = new Draws(61);
        int twice = (int) Math.min(problem.most, 2 * runs / k);
        int once = (int) (runs / k);
        for (int trial = 0; trial < TRIALS; trial++) {
            double[][] same = all[trial] == null ? problem.draw(again) : all[trial];
            equal[0] += best(same, once) == 0 ? 1 : 0;
            equal[1] += best(same, twice) == 0 ? 1 : 0;
        }
        if (SampleSize.isThorough()) {
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.1f%% | %.0f | %.1f%% | %.1f%% |%n",
                    problem.name().toLowerCase(Locale.ROOT),
                    100 * share,
                    runs,
                    100.0 * equal[0] / TRIALS,
                    100.0 * equal[1] / TRIALS);
        }
        assertThat((double) decided / TRIALS).isGreaterThan(.99);
        assertThat(share).isGreaterThanOrEqualTo(.95);
        if (problem != Problem.SLIPPAGE) {
            assertThat(share).as("with half the runs").isGreaterThanOrEqualTo((double) equal[1] / TRIALS);
        }
    }

    @Test
    void shouldEndWhereAlternativesAreTheSame() {
        double[] one = new Draws(62).normal(100, 5, 1);
        double[] worse = Arrays.stream(one).map(x -> x - 1).toArray();
        Selection selection = Selection.of(new double[][] {one, one, worse}, 100, FIRST, STEP, Better.HIGHER, .5, .95);
        assertThat(selection.left()).containsExactly(0, 1);
        assertThat(selection.decided()).isTrue();
        assertThat(selection.runs()).isEqualTo(FIRST);
        assertThat(Selection.of(new double[][] {one, worse}, 100, FIRST, STEP, Better.LOWER, .5, .95)
                        .left())
                .containsExactly(1);
    }

    @Test
    void shouldNotLookAtRunsThatWereNotMadeForThoseThatAreOut() {
        Draws draws = new Draws(63);
        double[][] runs = {draws.normal(60, 0, 1), draws.normal(60, .1, 1), draws.normal(60, -9, 1)};
        Arrays.fill(runs[2], FIRST, 60, Double.NaN);
        Selection early = Selection.of(runs, 20, FIRST, STEP, Better.HIGHER, .05, .95);
        assertThat(early).isEqualTo(new Selection(List.of(0, 1), false, 20));
        assertThat(Selection.of(runs, 9, FIRST, STEP, Better.HIGHER, .05, .95).left())
                .containsExactly(0, 1, 2);
    }

    @Test
    void shouldRefuseBoundsThatMakeNoSense() {
        assertThatThrownBy(() -> Selection.of(new double[2][20], 20, 10, 10, Better.HIGHER, 0, .95))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
