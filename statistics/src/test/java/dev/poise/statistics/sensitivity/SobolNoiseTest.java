package dev.poise.statistics.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.statistics.design.SaltelliDesign;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ishigami's function, of which indices and variance are published, under the noise of runs. */
class SobolNoiseTest {
    private static final double[] FIRST = {.3139, .4424, 0};
    private static final double[] TOTAL = {.5576, .4424, .2437};
    private static final double VARIANCE = 13.8446;
    private static final int ROWS = 128;
    private static final int STUDIES = 60;

    /** What runs of the same replication have in common. */
    private enum Pairing {
        /** Nothing. */
        NONE,
        /** A replication that is higher is higher everywhere, and more so where the first factor is high. */
        SHARED
    }

    @ParameterizedTest
    @EnumSource(Pairing.class)
    void shouldHoldNoNoiseWithTwoReplications(Pairing pairing) {
        Indices all = Indices.of(pairing, 2);
        assertThat(all.variance).isCloseTo(VARIANCE, within(.05 * VARIANCE));
        for (int i = 0; i < 3; i++) {
            assertThat(all.first[i]).as("first %d", i).isCloseTo(FIRST[i], within(.04));
            assertThat(all.total[i]).as("total %d", i).isCloseTo(TOTAL[i], within(.04));
        }
        // six intervals each; what all rows of a replication have in common is not in them, and two replications have
        // much
        assertThat(all.held).isGreaterThanOrEqualTo((int) ((pairing == Pairing.NONE ? .92 : .88) * 6 * STUDIES));
    }

    @Test
    void shouldHoldNoiseWithOneReplicationAndSaySo() {
        // the noise has the variance of the function: it doubles the variance and gives every factor half of it
        Indices all = Indices.of(Pairing.NONE, 1);
        assertThat(all.hasNoise).isTrue();
        assertThat(all.variance).isCloseTo(2 * VARIANCE, within(.1 * VARIANCE));
        assertThat(all.total[2]).isCloseTo((TOTAL[2] + 1) / 2, within(.04));
        assertThat(all.first[1]).isCloseTo(FIRST[1] / 2, within(.04));
    }

    @Test
    void shouldGiveWhatOneReplicationGivesWhereThereIsNoNoise() {
        double[] outcomes = TestFunctions.of(TestFunctions.ISHIGAMI, SaltelliDesign.points(64, 3, 5));
        double[][] once =
                Arrays.stream(outcomes).mapToObj(y -> new double[] {y}).toArray(double[][]::new);
        double[][] thrice =
                Arrays.stream(outcomes).mapToObj(y -> new double[] {y, y, y}).toArray(double[][]::new);
        SobolIndices one = SobolIndices.of(3, once, Redraw.usual(1));
        SobolIndices three = SobolIndices.of(3, thrice, Redraw.usual(1));
        assertThat(three.hasNoise()).isFalse();
        assertThat(three.variance()).isCloseTo(one.variance(), within(1e-12));
        for (int i = 0; i < 3; i++) {
            Estimate total = three.factors().get(i).total();
            assertThat(total.value()).isCloseTo(one.factors().get(i).total().value(), within(1e-12));
            assertThat(total.certainty().low())
                    .isCloseTo(one.factors().get(i).total().certainty().low(), within(1e-12));
        }
    }

    @Test
    void shouldNotBeMovedByWhatAllRunsOfAReplicationHaveInCommon() {
        double[][] outcomes = noisy(Pairing.NONE, 64, 3, 9);
        double[][] moved = Arrays.stream(outcomes)
                .map(own -> new double[] {own[0] + 1000, own[1] - 40, own[2] + 7})
                .toArray(double[][]::new);
        SobolIndices before = SobolIndices.of(3, outcomes, Redraw.usual(1));
        SobolIndices after = SobolIndices.of(3, moved, Redraw.usual(1));
        for (int i = 0; i < 3; i++) {
            assertThat(after.factors().get(i).total().value())
                    .isCloseTo(before.factors().get(i).total().value(), within(1e-9));
            assertThat(after.factors().get(i).first().value())
                    .isCloseTo(before.factors().get(i).first().value(), within(1e-9));
        }
    }

    @Test
    void shouldTakeUnequalNumbersOfReplications() {
        double[][] outcomes = noisy(Pairing.SHARED, 1024, 4, 3);
        for (int point = 0; point < outcomes.length; point++) {
            if (point % 3 == 0) {
                outcomes[point] = Arrays.copyOf(outcomes[point], 2);
            }
            if (point % 7 == 0) {
                outcomes[point][1] = Double.NaN;
            }
        }
        SobolIndices indices = SobolIndices.of(3, outcomes, new Redraw(1, 100, .95));
        // every 21st point has one outcome left: no square without noise
        assertThat(indices.factors()).extracting(f -> f.total().n()).allMatch(n -> n > 750 && n < 1024);
        for (int i = 0; i < 3; i++) {
            assertThat(indices.factors().get(i).total().value()).isCloseTo(TOTAL[i], within(.1));
        }
    }

    @Test
    void shouldKnowNothingOfSharesWhereNoiseIsAllThereIs() {
        SplittableRandom random = new SplittableRandom(4);
        double[][] noise = new double[5 * 64][];
        Arrays.setAll(noise, i -> new double[] {random.nextGaussian(), random.nextGaussian()});
        assertThat(SobolIndices.of(3, noise, Redraw.usual(1)).factors())
                .allMatch(f -> Double.isNaN(f.total().value())
                        && !f.total().certainty().isKnown()
                        && f.total().n() == 64);
    }

    /** Averages over many studies. */
    private static final class Indices {
        private final double[] first = new double[3];
        private final double[] total = new double[3];
        private double variance;
        private int held;
        private boolean hasNoise;

        static Indices of(Pairing pairing, int replications) {
            Indices all = new Indices();
            for (int seed = 0; seed < STUDIES; seed++) {
                SobolIndices one =
                        SobolIndices.of(3, noisy(pairing, ROWS, replications, seed), new Redraw(seed, 100, .95));
                all.variance += one.variance() / STUDIES;
                all.hasNoise = one.hasNoise();
                for (int i = 0; i < 3; i++) {
                    SobolIndices.Factor factor = one.factors().get(i);
                    all.first[i] += factor.first().value() / STUDIES;
                    all.total[i] += factor.total().value() / STUDIES;
                    all.held += factor.first().certainty().contains(FIRST[i]) ? 1 : 0;
                    all.held += factor.total().certainty().contains(TOTAL[i]) ? 1 : 0;
                }
            }
            return all;
        }
    }

    /** Ishigami's function with noise of its own variance in every run. */
    private static double[][] noisy(Pairing pairing, int rows, int replications, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] luck = random.doubles(replications)
                .map(unused -> random.nextGaussian())
                .toArray();
        return Arrays.stream(SaltelliDesign.points(rows, 3, seed))
                .map(point -> {
                    double expected = TestFunctions.ISHIGAMI.applyAsDouble(point);
                    double[] runs = new double[replications];
                    Arrays.setAll(runs, r -> {
                        double own = random.nextGaussian();
                        double noise = pairing == Pairing.NONE
                                ? own
                                : .5 * own + luck[r] * Math.sqrt(.75 * 12 / 13) * (.5 + point[0]);
                        return expected + Math.sqrt(VARIANCE) * noise;
                    });
                    return runs;
                })
                .toArray(double[][]::new);
    }
}
