package dev.poise.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.LongUnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Draws that are neighbours in one way or another must have nothing to do with each other. */
final class ChanceIndependenceTest {
    private static final int PAIRS = 200_000;
    private static final int SIDE = 16;
    private static final long SEED = 20260101;

    /** Two rows of draws, side by side: what the model draws for two things that differ by one step. */
    enum Neighbours {
        INDEXES_OF_A_KEY(i -> KeyedRandom.bits(SEED, i), i -> KeyedRandom.bits(SEED, i + 1)),
        KEYS_OF_NUMBERS(
                i -> KeyedRandom.bits(KeyedRandom.key(SEED, i), 0),
                i -> KeyedRandom.bits(KeyedRandom.key(SEED, i + 1), 0)),
        KEYS_AND_INDEXES(
                i -> KeyedRandom.bits(KeyedRandom.key(SEED, i), 1),
                i -> KeyedRandom.bits(KeyedRandom.key(SEED, i + 1), 0)),
        SEEDS(i -> KeyedRandom.bits(i, 0), i -> KeyedRandom.bits(i + 1, 0)),
        SEEDS_OF_A_NAME(
                i -> KeyedRandom.bits(KeyedRandom.key(i, "Dana"), 0),
                i -> KeyedRandom.bits(KeyedRandom.key(i + 1, "Dana"), 0)),
        PURPOSES(
                i -> KeyedRandom.bits(KeyedRandom.key(KeyedRandom.key(SEED, i), "size"), 0),
                i -> KeyedRandom.bits(KeyedRandom.key(KeyedRandom.key(SEED, i), "value"), 0)),
        NAMES_THAT_DIFFER_IN_THE_LAST_LETTER(
                i -> KeyedRandom.bits(KeyedRandom.key(i, "developer 1"), 0),
                i -> KeyedRandom.bits(KeyedRandom.key(i, "developer 2"), 0)),
        KEY_AND_ITS_CHILD(
                i -> KeyedRandom.bits(KeyedRandom.key(SEED, i), 0),
                i -> KeyedRandom.bits(KeyedRandom.key(KeyedRandom.key(SEED, i), 0), 0)),
        NUMBER_AND_INDEX_SWAPPED(
                i -> KeyedRandom.bits(KeyedRandom.key(SEED, i), i + 1),
                i -> KeyedRandom.bits(KeyedRandom.key(SEED, i + 1), i));

        private final LongUnaryOperator left;
        private final LongUnaryOperator right;

        Neighbours(LongUnaryOperator left, LongUnaryOperator right) {
            this.left = left;
            this.right = right;
        }

        long left(int i) {
            return left.applyAsLong(i);
        }

        long right(int i) {
            return right.applyAsLong(i);
        }
    }

    @ParameterizedTest
    @EnumSource
    void shouldFillTheSquareOfPairsEvenlyByTheirHighBits(Neighbours neighbours) {
        assertEven(neighbours, 60);
    }

    @ParameterizedTest
    @EnumSource
    void shouldFillTheSquareOfPairsEvenlyByTheirLowBits(Neighbours neighbours) {
        assertEven(neighbours, 0);
    }

    @ParameterizedTest
    @EnumSource
    void shouldNotBeCorrelated(Neighbours neighbours) {
        double sum = 0;
        for (int i = 0; i < PAIRS; i++) {
            sum += centred(neighbours.left(i)) * centred(neighbours.right(i));
        }
        double correlation = 12 * sum / PAIRS;
        assertThat(Math.abs(correlation)).isLessThan(4.5 / Math.sqrt(PAIRS));
    }

    @ParameterizedTest
    @EnumSource
    void shouldDifferInHalfOfTheBits(Neighbours neighbours) {
        long[] differing = new long[64];
        for (int i = 0; i < PAIRS; i++) {
            long bits = neighbours.left(i) ^ neighbours.right(i);
            for (int bit = 0; bit < 64; bit++) {
                differing[bit] += (bits >>> bit) & 1;
            }
        }
        for (int bit = 0; bit < 64; bit++) {
            assertThat(differing[bit] / (double) PAIRS)
                    .as("bit %d", bit)
                    .isBetween(0.5 - 2.5 / Math.sqrt(PAIRS), 0.5 + 2.5 / Math.sqrt(PAIRS));
        }
    }

    @ParameterizedTest
    @EnumSource
    void shouldNotRepeatDraws(Neighbours neighbours) {
        long[] draws = new long[PAIRS];
        Arrays.setAll(draws, neighbours::left);
        assertThat(Arrays.stream(draws).distinct().count()).isEqualTo(PAIRS);
    }

    private static void assertEven(Neighbours neighbours, int shift) {
        long[] cells = new long[SIDE * SIDE];
        for (int i = 0; i < PAIRS; i++) {
            int left = (int) (neighbours.left(i) >>> shift) & (SIDE - 1);
            int right = (int) (neighbours.right(i) >>> shift) & (SIDE - 1);
            cells[left * SIDE + right]++;
        }
        double expected = PAIRS / (double) cells.length;
        double chiSquare = 0;
        for (long cell : cells) {
            chiSquare += (cell - expected) * (cell - expected) / expected;
        }
        double degrees = cells.length - 1;
        assertThat(chiSquare).isBetween(degrees - 4.5 * Math.sqrt(2 * degrees), degrees + 4.5 * Math.sqrt(2 * degrees));
    }

    private static double centred(long bits) {
        return ((bits >>> 12) + 0.5) * 0x1p-52 - 0.5;
    }
}
