package dev.poise.benchmarks.pairing;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * One generator for a whole run: who draws first gets the first number. What was drawn once stays, so that a person's talent or an item's
 * size does not change when it is looked at again. For one thread.
 */
public final class SharedSequence {
    private static final Map<Draw, Long> DRAWN = new HashMap<>();

    private static SplittableRandom generator = new SplittableRandom(0);

    private record Draw(long key, long index) {}

    private SharedSequence() {}

    /**
     * Begin a run. Public, because the model that calls it has a loader of its own.
     *
     * @param seed of the generator
     */
    public static void begin(long seed) {
        DRAWN.clear();
        generator = new SplittableRandom(seed);
    }

    /**
     * Draw 64 bits, in place of {@code Chance.bits}.
     *
     * @param key what is drawn for
     * @param index which draw
     */
    public static long bits(long key, long index) {
        return DRAWN.computeIfAbsent(new Draw(key, index), unused -> generator.nextLong());
    }
}
