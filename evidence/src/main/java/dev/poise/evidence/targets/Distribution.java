package dev.poise.evidence.targets;

import dev.poise.random.KeyedRandom;
import java.util.Arrays;

/** How a setting differs between the teams of a configuration. Draws are keyed: the same key gives the same value. */
public sealed interface Distribution {

    /**
     * Draw a value.
     *
     * @param key the key of the draw
     */
    double draw(long key);

    /**
     * Every value of a range alike.
     *
     * @param low from
     * @param high to
     */
    record Uniform(double low, double high) implements Distribution {
        @Override
        public double draw(long key) {
            return low + (high - low) * KeyedRandom.uniform(key, 0);
        }
    }

    /**
     * The normal distribution.
     *
     * @param mean its mean
     * @param sd its standard deviation
     */
    record Normal(double mean, double sd) implements Distribution {
        @Override
        public double draw(long key) {
            return mean + sd * KeyedRandom.normal(key, 0);
        }
    }

    /**
     * The beta distribution with whole numbers: the a-th smallest of a + b - 1 uniform draws.
     *
     * @param a first shape, from 1
     * @param b second shape, from 1
     */
    record Beta(int a, int b) implements Distribution {
        @Override
        public double draw(long key) {
            double[] draws = new double[a + b - 1];
            for (int i = 0; i < draws.length; i++) {
                draws[i] = KeyedRandom.uniform(key, i);
            }
            Arrays.sort(draws);
            return draws[a - 1];
        }
    }
}
