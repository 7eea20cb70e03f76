package dev.poise.statistics.design;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/** The draws of one design. The whole state of the generator is given, so it does not depend on how a seed is spread over it. */
final class Shuffler {
    private final UniformRandomProvider random;

    Shuffler(long seed) {
        random = RandomSource.PHILOX_4X64.create(new long[] {seed, 0, 0, 0, 0, 0});
    }

    double uniform() {
        return random.nextDouble();
    }

    long bits() {
        return random.nextLong();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Draw an order of 0, 1, ... size - 1, every one as likely: Fisher and Yates. */
    int[] order(int size) {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            int at = random.nextInt(i + 1);
            order[i] = order[at];
            order[at] = i;
        }
        return order;
    }
}
