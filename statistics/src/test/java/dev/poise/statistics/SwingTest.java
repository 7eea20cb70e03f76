package dev.poise.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SwingTest {
    private static final int TRIALS = 4000;

    @Test
    void shouldGoFromTheLowestAverageToTheHighestAndBeAPairedDifferenceWithTwoAlternatives() {
        double[] first = {5, 7, 6, 9};
        double[] second = {1, 2, 2, 4};
        Swing swing = Swing.ofPairs(new double[][] {first, second}, .95);

        assertThat(swing.low()).isEqualTo(1);
        assertThat(swing.high()).isZero();
        PairedComparison pair = PairedComparison.of(second, first);
        assertThat(swing.distance()).isEqualTo(pair.difference().mean());
        assertThat(swing.interval().low()).isCloseTo(pair.interval().low(), within(1e-12));
        assertThat(swing.interval().high()).isCloseTo(pair.interval().high(), within(1e-12));
    }

    /** Runs share their luck, as replications do. One sd of the share is .0034. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5})
    void shouldSeldomLookClearWhereNothingDiffers(int alternatives) {
        Draws draws = new Draws(alternatives);
        long clear = IntStream.range(0, TRIALS)
                .filter(trial -> {
                    double[] luck = draws.normal(30, 0, 2);
                    double[][] runs = Stream.generate(() -> draws.normal(30, 0, 1))
                            .limit(alternatives)
                            .toArray(double[][]::new);
                    Arrays.stream(runs).forEach(run -> Arrays.setAll(run, i -> run[i] + luck[i]));
                    return Swing.ofPairs(runs, .95).interval().excludesZero();
                })
                .count();
        assertThat((double) clear / TRIALS).isBetween(.02, .06);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5})
    void shouldSeldomLookClearWhereIndependentAlternativesDoNotDiffer(int alternatives) {
        Draws draws = new Draws(alternatives);
        long clear = IntStream.range(0, TRIALS)
                .filter(trial -> {
                    // two factors, either of which may look clear
                    return IntStream.range(0, 2)
                                    .filter(factor -> looksClear(draws, alternatives))
                                    .count()
                            > 0;
                })
                .count();
        assertThat((double) clear / TRIALS).isBetween(.02, .06);
    }

    private static boolean looksClear(Draws draws, int alternatives) {
        Sample[] samples = Stream.generate(() -> Sample.of(draws.normal(20, 0, 1)))
                .limit(alternatives)
                .toArray(Sample[]::new);
        return Swing.ofIndependent(samples, .95, 2).interval().excludesZero();
    }

    @Test
    void shouldHoldTheTrueDifferenceOfTheAlternativesThatWereChosen() {
        Draws draws = new Draws(5);
        double[] truth = {0, .2, .4, .1, .3};
        long held = IntStream.range(0, TRIALS)
                .filter(trial -> {
                    double[][] runs = Arrays.stream(truth)
                            .mapToObj(mean -> draws.normal(30, mean, 1))
                            .toArray(double[][]::new);
                    Swing swing = Swing.ofPairs(runs, .95);
                    return swing.interval().contains(truth[swing.high()] - truth[swing.low()]);
                })
                .count();
        assertThat((double) held / TRIALS).isGreaterThan(.94);
    }

    @Test
    void shouldRefuseWhatHasNoEnds() {
        assertThatIllegalArgumentException().isThrownBy(() -> Swing.ofPairs(new double[][] {{1, 2}}, .95));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Swing.ofPairs(new double[][] {{1, 2}, {Double.NaN, Double.NaN}}, .95));
        assertThat(Swing.ofIndependent(new Sample[] {Sample.of(1), Sample.of(2, 3)}, .95, 1)
                        .interval()
                        .isKnown())
                .isFalse();
    }
}
