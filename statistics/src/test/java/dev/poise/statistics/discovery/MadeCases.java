package dev.poise.statistics.discovery;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/** Cases whose truth is known. */
final class MadeCases {
    private MadeCases() {}

    /** Make cases in which hits depend on nothing. */
    static Cases byChance(int n, int inputs, double share, long seed) {
        UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
        boolean[] hits = new boolean[n];
        double[][] values = new double[inputs][n];
        for (int i = 0; i < n; i++) {
            hits[i] = random.nextDouble() < share;
            for (double[] input : values) {
                input[i] = random.nextDouble();
            }
        }
        return Cases.of(new boolean[inputs], values, hits);
    }

    /** Make cases of which most where the first input is above .6 and the second below .5 are hits, and few elsewhere. */
    static Cases inACorner(int n, int inputs, long seed) {
        UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
        boolean[] hits = new boolean[n];
        double[][] values = new double[inputs][n];
        for (int i = 0; i < n; i++) {
            for (double[] input : values) {
                input[i] = random.nextDouble();
            }
            boolean corner = values[0][i] > .6 && values[1][i] < .5;
            hits[i] = random.nextDouble() < (corner ? .9 : .05);
        }
        return Cases.of(new boolean[inputs], values, hits);
    }
}
