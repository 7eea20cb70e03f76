package dev.poise.statistics;

import java.util.stream.DoubleStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** Seeded draws for simulations in tests; the same on every JDK. */
final class Draws {
    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    private final UniformRandomProvider random;

    Draws(long seed) {
        random = RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
    }

    double[] normal(int n, double mean, double sd) {
        return of(STANDARD, n).map(z -> mean + sd * z).toArray();
    }

    double[] from(ContinuousDistribution distribution, int n) {
        return of(distribution, n).toArray();
    }

    double uniform(double low, double high) {
        return random.nextDouble(low, high);
    }

    private DoubleStream of(ContinuousDistribution distribution, int n) {
        return distribution.createSampler(random).samples(n);
    }
}
