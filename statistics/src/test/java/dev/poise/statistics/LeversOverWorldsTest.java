package dev.poise.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.fuzz.SampleSize;
import dev.poise.statistics.design.LatinHypercube;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.DoubleBinaryOperator;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How often what is said of levers over worlds is true, where the truth is known: small problems of two uncertain factors, in which every
 * run has noise. {@code .ci/levers} tries each 20,000 times and prints the shares; the build tries a sample.
 */
class LeversOverWorldsTest {
    private static final int TRIALS = SampleSize.of(2000, 20_000);
    private static final int WORLDS = 40;
    private static final int RUNS = 5;

    /** What a lever gains in a world with coordinates u and v, each even on 0 to 1, and its average over all worlds. */
    enum Gain {
        SAME((u, v) -> 1, 1),
        ADDITIVE((u, v) -> 4 * u + StrictMath.exp(v), 2 + StrictMath.E - 1),
        INTERACTING((u, v) -> 2 * u + 6 * (u - .5) * (v - .5), 1);

        final DoubleBinaryOperator of;
        final double average;

        Gain(DoubleBinaryOperator of, double average) {
            this.of = of;
            this.average = average;
        }
    }

    /** Draws worlds and runs in them. */
    private static final class Trials {
        private final Draws draws;
        private long seed;

        Trials(long seed) {
            this.draws = new Draws(seed);
            this.seed = 1000 * seed;
        }

        double[][] hypercube() {
            return LatinHypercube.points(WORLDS, 2, ++seed);
        }

        double[][] independent() {
            return IntStream.range(0, WORLDS)
                    .mapToObj(w -> new double[] {draws.uniform(0, 1), draws.uniform(0, 1)})
                    .toArray(double[][]::new);
        }

        /** Make the runs of a lever: what it gains in each world, and noise. */
        double[][] runs(double[][] worlds, DoubleBinaryOperator gain, int runs) {
            return Arrays.stream(worlds)
                    .map(world -> draws.normal(runs, gain.applyAsDouble(world[0], world[1]), 1))
                    .toArray(double[][]::new);
        }

        /** Add the same chance to replication r in all worlds. */
        double[][] withSharedChance(double[][] values, double sd) {
            double[] chance = draws.normal(values[0].length, 0, sd);
            return Arrays.stream(values)
                    .map(row -> IntStream.range(0, row.length)
                            .mapToDouble(r -> row[r] + chance[r])
                            .toArray())
                    .toArray(double[][]::new);
        }
    }

    private static double share(String what, IntPredicate holds) {
        double share = (double) IntStream.range(0, TRIALS).filter(holds).count() / TRIALS;
        if (SampleSize.isThorough()) {
            System.out.printf(Locale.ROOT, "| %s | %.1f%% |%n", what, 100 * share);
        }
        return share;
    }

    @ParameterizedTest
    @EnumSource
    void shouldHoldTheTrueContrastOverIndependentWorlds(Gain gain) {
        Trials trials = new Trials(41);
        assertThat(share("contrast over independent worlds, gain " + gain, trial -> {
                    double[][] worlds = trials.independent();
                    double[][] differences = BestSet.differences(
                            trials.runs(worlds, (u, v) -> 3, RUNS),
                            trials.runs(worlds, (u, v) -> 3 + gain.of.applyAsDouble(u, v), RUNS));
                    return WorldDesign.drawn(WORLDS, false)
                            .average(differences)
                            .interval(.95)
                            .contains(gain.average);
                }))
                .isBetween(.935, .965);
    }

    @ParameterizedTest
    @EnumSource
    void shouldHoldTheTrueContrastOverAHypercube(Gain gain) {
        Trials trials = new Trials(42);
        assertThat(share("contrast over a hypercube of worlds, gain " + gain, trial -> {
                    double[][] worlds = trials.hypercube();
                    double[][] differences = BestSet.differences(
                            trials.runs(worlds, (u, v) -> 3, RUNS),
                            trials.runs(worlds, (u, v) -> 3 + gain.of.applyAsDouble(u, v), RUNS));
                    return WorldDesign.hypercube(worlds, false)
                            .average(differences)
                            .interval(.95)
                            .contains(gain.average);
                }))
                .isBetween(.935, .965);
    }

    @Test
    void shouldBeFarNarrowerThanWorldsThatAreTakenAsIndependentWhereTheyAreAHypercube() {
        Trials trials = new Trials(43);
        double[][] worlds = trials.hypercube();
        double[][] values = trials.runs(worlds, Gain.ADDITIVE.of, RUNS);
        double even = WorldDesign.hypercube(worlds, false)
                .average(values)
                .interval(.95)
                .halfWidth();
        double independent =
                WorldDesign.drawn(WORLDS, false).average(values).interval(.95).halfWidth();
        assertThat(independent / even).isGreaterThan(2);
    }

    @Test
    void shouldHoldTheTrueContrastAtLeastAsOftenWhereWorldsShareChance() {
        Trials trials = new Trials(44);
        assertThat(share("contrast over a hypercube of worlds that share seeds", trial -> {
                    double[][] worlds = trials.hypercube();
                    double[][] values = trials.withSharedChance(trials.runs(worlds, Gain.INTERACTING.of, RUNS), 1);
                    return WorldDesign.hypercube(worlds, true)
                            .average(values)
                            .interval(.95)
                            .contains(Gain.INTERACTING.average);
                }))
                .isBetween(.935, .995);
    }

    @Test
    void shouldHoldTheAverageOverListedWorlds() {
        Trials trials = new Trials(45);
        double[][] worlds = {{.1, .2}, {.9, .3}, {.5, .5}};
        double truth = Arrays.stream(worlds)
                .mapToDouble(w -> Gain.INTERACTING.of.applyAsDouble(w[0], w[1]))
                .average()
                .orElseThrow();
        assertThat(share("contrast over listed worlds that share seeds", trial -> {
                    double[][] values = trials.withSharedChance(trials.runs(worlds, Gain.INTERACTING.of, 10), 1);
                    return WorldDesign.given(3).average(values).interval(.95).contains(truth);
                }))
                .isBetween(.935, .965);
    }

    @Test
    void shouldKeepTheTrulyBestLeverAsOftenAsItSays() {
        Trials trials = new Trials(46);
        double[] shift = {0, 0, 0, -.05, -.3, -1};
        assertThat(share("set of six levers, three equally best, holds a given best one", trial -> {
                    double[][] worlds = trials.hypercube();
                    return BestSet.over(
                                    levers(trials, worlds, shift),
                                    WorldDesign.hypercube(worlds, false),
                                    Better.HIGHER,
                                    0,
                                    .95)
                            .contains(0);
                }))
                .isGreaterThanOrEqualTo(.95);
        assertThat(share("set of six levers, one of them best, holds it", trial -> {
                    double[][] worlds = trials.hypercube();
                    double[] one = {.1, 0, 0, 0, -.3, -1};
                    return BestSet.over(
                                    levers(trials, worlds, one),
                                    WorldDesign.hypercube(worlds, false),
                                    Better.HIGHER,
                                    0,
                                    .95)
                            .contains(0);
                }))
                .isGreaterThanOrEqualTo(.95);
    }

    @Test
    void shouldPutClearlyWorseLeversOut() {
        Trials trials = new Trials(47);
        double[][] worlds = trials.hypercube();
        double[][][] runs = levers(trials, worlds, new double[] {0, 0, -1, -2});
        WorldDesign design = WorldDesign.hypercube(worlds, false);
        assertThat(BestSet.over(runs, design, Better.HIGHER, 0, .95).alternatives())
                .containsExactly(0, 1);
        assertThat(BestSet.over(runs, design, Better.LOWER, 0, .95).alternatives())
                .containsExactly(3);
        assertThat(BestSet.over(runs, design, Better.HIGHER, 1.5, .95).alternatives())
                .containsExactly(0, 1, 2);
    }

    private static double[][][] levers(Trials trials, double[][] worlds, double[] shift) {
        return Arrays.stream(shift)
                .mapToObj(by -> trials.runs(worlds, (u, v) -> by + 4 * u + (by < 0 ? 0 : 2 * (v - .5)), RUNS))
                .toArray(double[][][]::new);
    }

    @Test
    void shouldHoldTheTrueRegretAtLeastAsOftenAsItSays() {
        // lever 0 is best where u is above a half, lever 1 below; lever 2 is worse by .5 everywhere than lever 0
        DoubleBinaryOperator[] gains = {(u, v) -> 2 * u, (u, v) -> 1, (u, v) -> 2 * u - .5};
        double[] truth = {.25, .25, .75};
        for (int lever = 0; lever < gains.length; lever++) {
            int one = lever;
            Trials trials = new Trials(48);
            int[] count = {0};
            int some = TRIALS / 10;
            for (int trial = 0; trial < some; trial++) {
                double[][] worlds = trials.independent();
                double[][][] runs = Arrays.stream(gains)
                        .map(gain -> trials.runs(worlds, gain, RUNS))
                        .toArray(double[][][]::new);
                Regret regret = Regret.of(runs, false, true, new Bootstrap(trial, 100), .95)[one];
                count[0] += regret.certainty().contains(truth[one]) ? 1 : 0;
            }
            assertThat((double) count[0] / some).as("lever %d", lever).isGreaterThanOrEqualTo(.94);
            if (SampleSize.isThorough()) {
                System.out.printf(
                        Locale.ROOT, "| regret of lever %d of three | %.1f%% |%n", lever, 100.0 * count[0] / some);
            }
        }
    }

    @Test
    void shouldTakeRegretFromTheReplicationsThatAllLeversHave() {
        // the second lever is better by 1 in every replication; the first lacks one, and chance is far larger than 1
        double[][][] values = {{{Double.NaN, 10, 50, 20}, {30, 70, 10, 0}}, {{1, 11, 51, 21}, {31, 71, 11, 1}}};
        Regret[] regrets = Regret.of(values, true, true, Bootstrap.usual(1), .95);
        assertThat(regrets[0].mean()).isCloseTo(1, within(1e-12));
        assertThat(regrets[0].high90()).isCloseTo(1, within(1e-12));
        assertThat(regrets[1].mean()).isZero();

        values[0][1] = new double[] {30, Double.NaN, Double.NaN, Double.NaN};
        values[1][1] = new double[] {Double.NaN, 71, 11, 1};
        assertThat(Regret.of(values, true, true, Bootstrap.usual(1), .95)[0].worlds())
                .as("a world in which no replication has values of both")
                .isEqualTo(1);
    }

    @Test
    void shouldFindRegretWorkedOutByHand() {
        double[][][] values = {{{5, 5}, {1, 1}}, {{3, 3}, {3, 3}}};
        Regret[] regrets = Regret.of(values, true, true, Bootstrap.usual(1), .95);
        assertThat(regrets[0].mean()).isCloseTo(1, within(1e-12)); // 0 in the first world, 2 in the second
        assertThat(regrets[1].mean()).isCloseTo(1, within(1e-12));
        assertThat(regrets[0].high90()).isCloseTo(1.8, within(1e-12));
        assertThat(regrets[0].certainty().isKnown()).isFalse();
        assertThat(regrets[0].worlds()).isEqualTo(2);
    }

    @Test
    void shouldSayHowSureARegretIsFromSixWorldsOrRunsOn() {
        assertThat(certainty(5, 9, true).isKnown()).isFalse();
        assertThat(certainty(6, 1, true).isKnown()).isTrue();
        assertThat(certainty(9, 5, false).isKnown()).isFalse();
        assertThat(certainty(1, 6, false).isKnown()).isTrue();
    }

    /** Two levers, each the better one by 2 in every second world. */
    private static Interval certainty(int worlds, int runs, boolean worldsDrawn) {
        double[][][] values = new double[2][worlds][runs];
        for (int world = 0; world < worlds; world++) {
            Arrays.fill(values[world % 2][world], 2);
        }
        return Regret.of(values, true, worldsDrawn, Bootstrap.usual(1), .95)[0].certainty();
    }

    @Test
    void shouldNotTakeNoiseForRegretWhereLeversAreTheSame() {
        Trials trials = new Trials(49);
        double byHalves = 0;
        for (int trial = 0; trial < 60; trial++) {
            double[][] worlds = trials.independent();
            double[][][] same = IntStream.range(0, 6)
                    .mapToObj(lever -> trials.runs(worlds, (u, v) -> 0, RUNS))
                    .toArray(double[][][]::new);
            byHalves += Regret.of(same, false, true, new Bootstrap(1, 100), .95)[0].mean() / 60;
        }
        // the largest of six averages over five runs with an sd of 1 lies .57 above the truth
        assertThat(byHalves).isLessThan(.1);
    }

    @Test
    void shouldLeaveOutWhatHasNoValueAndSayNothingOfTooLittle() {
        double[][] values = {{1, Double.NaN}, {Double.NaN, Double.NaN}, {2, 4}, {6, 6}};
        WorldAverage average = WorldDesign.drawn(4, false).average(values);
        assertThat(average.worlds()).isEqualTo(3);
        assertThat(average.mean()).isCloseTo(10.0 / 3, within(1e-12));
        assertThat(average.interval(.95)).isEqualTo(Sample.of(1, 3, 6).meanInterval());
        assertThat(WorldDesign.drawn(1, false)
                        .average(new double[][] {{1, 2}})
                        .interval(.95)
                        .isKnown())
                .isFalse();
        assertThat(WorldDesign.given(1).average(new double[][] {{1, 3}}).interval(.95))
                .isEqualTo(Sample.of(1, 3).meanInterval());
        assertThat(WorldDesign.given(1).average(new double[][] {{1}}).pValue()).isNaN();
    }

    @Test
    void shouldGiveTheTestThatGoesWithTheInterval() {
        double[][] values = {{1}, {3}, {2}, {5}};
        WorldAverage average = WorldDesign.drawn(4, false).average(values);
        assertThat(average.pValue())
                .isCloseTo(
                        PairedComparison.of(new double[4], new double[] {1, 3, 2, 5})
                                .pValue(),
                        within(1e-9));
        assertThat(average.verdict(.1, .95).kind())
                .isEqualTo(Verdict.of(Sample.of(1, 3, 2, 5), .1, .95).kind());
        WorldAverage same = WorldDesign.drawn(4, false).average(new double[][] {{1}, {1}, {1}, {1}});
        assertThat(same.pValue()).isEqualTo(.125);
        assertThat(same.verdict(.1, .95)).isEqualTo(new Verdict(Verdict.Kind.UNDECIDED, 2));
    }
}
