package dev.poise.random;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What holds for every single draw, whatever the key. */
final class ChanceLawTest {
    private static final int DRAWS = 20_000;
    private static final long KEY = KeyedRandom.key(7, "laws");

    @Test
    void shouldStayStrictlyBetweenNoughtAndOneAtTheExtremes() {
        assertThat(KeyedRandom.uniform(keyWithBits(0), 0)).isEqualTo(0x1p-53);
        assertThat(KeyedRandom.uniform(keyWithBits(-1), 0)).isEqualTo(1 - 0x1p-53);
    }

    @Test
    void shouldGiveFiniteDrawsAtTheExtremes() {
        for (long extreme : new long[] {0, -1}) {
            long key = keyWithBits(extreme);
            assertThat(KeyedRandom.normal(key, 0)).isFinite();
            assertThat(KeyedRandom.logNormal(key, 0, 8, 1)).isFinite().isPositive();
            assertThat(KeyedRandom.exponential(key, 0, 1)).isFinite().isPositive();
            assertThat(KeyedRandom.poisson(key, 0, 50)).isBetween(0, 200);
        }
    }

    @Test
    void shouldNeverChooseAmongMoreThanThereAre() {
        long highest = keyWithBits(-1);
        for (int count = 1; count > 0; count = count * 2 + 1) {
            assertThat(KeyedRandom.among(highest, 0, count)).isEqualTo(count - 1);
            assertThat(KeyedRandom.among(keyWithBits(0), 0, count)).isZero();
        }
    }

    @Test
    void shouldTakeTheLargestOfSeveralNormalDraws() {
        for (int count = 1; count <= 9; count++) {
            for (int first = 0; first < DRAWS / 10; first++) {
                double largest = Double.NEGATIVE_INFINITY;
                for (int i = 0; i < count; i++) {
                    largest = Math.max(largest, KeyedRandom.normal(KEY, first + i));
                }
                assertThat(KeyedRandom.largestNormal(KEY, first, count)).isEqualTo(largest);
            }
        }
    }

    @Test
    void shouldNeverDrawLessForALargerMean() {
        for (int i = 0; i < DRAWS; i++) {
            double mean = 0.01 + 50 * KeyedRandom.uniform(KEY, i);
            double more = mean * (1 + KeyedRandom.uniform(KEY, DRAWS + i));
            assertThat(KeyedRandom.exponential(KEY, i, more))
                    .isGreaterThanOrEqualTo(KeyedRandom.exponential(KEY, i, mean));
            assertThat(KeyedRandom.poisson(KEY, i, more)).isGreaterThanOrEqualTo(KeyedRandom.poisson(KEY, i, mean));
            assertThat(KeyedRandom.logNormal(KEY, i, more, 0.5))
                    .isGreaterThanOrEqualTo(KeyedRandom.logNormal(KEY, i, mean, 0.5));
        }
    }

    @Test
    void shouldNeverTurnAYesIntoANoForALargerProbability() {
        for (int i = 0; i < DRAWS; i++) {
            double probability = KeyedRandom.uniform(KEY, DRAWS + i);
            if (KeyedRandom.happens(KEY, i, probability)) {
                assertThat(KeyedRandom.happens(KEY, i, Math.nextUp(probability)))
                        .isTrue();
            }
        }
    }

    @Test
    void shouldTakeProbabilityNoughtAsNeverAndOneAsAlways() {
        for (long bits : new long[] {0, -1, 1L << 63}) {
            assertThat(KeyedRandom.happens(keyWithBits(bits), 0, 0)).isFalse();
            assertThat(KeyedRandom.happens(keyWithBits(bits), 0, 1)).isTrue();
        }
    }

    @Test
    void shouldDrawTheMedianOrNothingWhereThereIsNoSpread() {
        for (int i = 0; i < 100; i++) {
            assertThat(KeyedRandom.logNormal(KEY, i, 8, 0)).isEqualTo(8);
            assertThat(KeyedRandom.exponential(KEY, i, 0)).isZero();
            assertThat(KeyedRandom.poisson(KEY, i, 0)).isZero();
        }
    }

    @Test
    void shouldNotDependOnWhatWasDrawnBefore() {
        double[] forwards = new double[100];
        for (int i = 0; i < 100; i++) {
            forwards[i] = KeyedRandom.normal(KEY, i);
        }
        for (int i = 99; i >= 0; i--) {
            KeyedRandom.poisson(KEY, i, 3);
            assertThat(KeyedRandom.normal(KEY, i)).isEqualTo(forwards[i]);
        }
    }

    /** Runs the mixer backwards, to reach bits that no key drawn by chance would show in a lifetime. */
    private static long keyWithBits(long bits) {
        long b = bits ^ (bits >>> 31) ^ (bits >>> 62);
        long a = b * 0x319642B2D24D8EC3L;
        a = a ^ (a >>> 27) ^ (a >>> 54);
        long z = a * 0x96DE1B173F119089L;
        z = z ^ (z >>> 30) ^ (z >>> 60);
        long key = z - 0x9E3779B97F4A7C15L;
        assertThat(KeyedRandom.bits(key, 0)).isEqualTo(bits);
        return key;
    }
}
