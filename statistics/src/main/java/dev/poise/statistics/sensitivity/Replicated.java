package dev.poise.statistics.sensitivity;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Outcomes of several replications at each point, less their mean, and products of them that hold no noise.
 *
 * <p>Let y(p, r) be the outcome of replication r at point p, with expectation f(p). For r and s that differ, y(p, r) and y(q, s) are
 * independent, so the average of y(p, r) y(q, s) over all such pairs is an unbiased estimate of f(p) f(q): a U-statistic, Hoeffding
 * (1948), Annals of Mathematical Statistics 19(3), 293-325. From sums over replications it is (sum of p times sum of q, less the sum of
 * products) / (number of pairs). With complete replications this is the product of the averages less the sample covariance of the two
 * points over the number of replications.
 *
 * <p>What is taken off is the mean over points of each replication by itself, so that nothing of another replication gets in, and what
 * all points of a replication have in common is gone: the more of it, the less the products vary.
 */
final class Replicated {
    private final double[][] values;
    private final double[] sums;
    private final int[] counts;
    private final int least;

    private Replicated(double[][] values, int least) {
        this.values = values;
        this.least = least;
        this.sums = Arrays.stream(values)
                .mapToDouble(own -> Arrays.stream(own).filter(Double::isFinite).sum())
                .toArray();
        this.counts = Arrays.stream(values)
                .mapToInt(
                        own -> (int) Arrays.stream(own).filter(Double::isFinite).count())
                .toArray();
    }

    /**
     * Take outcomes by point and replication.
     *
     * @param outcomes not a finite number where one is missing
     * @param sampled the points whose mean is taken off
     */
    static Replicated of(double[][] outcomes, IntPredicate sampled) {
        int replications =
                Arrays.stream(outcomes).mapToInt(own -> own.length).max().orElse(0);
        int least = Math.min(2, Math.max(1, replications));
        double[] means = Arrays.stream(outcomes)
                .mapToDouble(own ->
                        Arrays.stream(own).filter(Double::isFinite).average().orElse(Double.NaN))
                .toArray();
        double centre = IntStream.range(0, outcomes.length)
                .filter(sampled)
                .mapToDouble(point -> means[point])
                .filter(Double::isFinite)
                .average()
                .orElse(0);
        // of complete replications, centre and offset together are the mean of the replication
        double[] offsets = IntStream.range(0, replications)
                .mapToDouble(r -> IntStream.range(0, outcomes.length)
                        .filter(point -> sampled.test(point) && r < outcomes[point].length)
                        .mapToDouble(point -> outcomes[point][r] - means[point])
                        .filter(Double::isFinite)
                        .average()
                        .orElse(0))
                .toArray();
        double[][] centred = Arrays.stream(outcomes)
                .map(own -> IntStream.range(0, own.length)
                        .mapToDouble(r -> own[r] - centre - offsets[r])
                        .toArray())
                .toArray(double[][]::new);
        return new Replicated(centred, least);
    }

    /** Return whether there are two or more replications, so that products hold no noise. */
    boolean isReplicated() {
        return least > 1;
    }

    /** Return whether a point has outcomes enough. */
    boolean isThere(int point) {
        return counts[point] >= least;
    }

    /** Estimate the product of the expectations at two points that are there; with one replication it holds the noise. */
    double product(int p, int q) {
        if (!isReplicated()) {
            return sums[p] * sums[q];
        }
        double same = 0;
        int both = 0;
        for (int r = 0; r < Math.min(values[p].length, values[q].length); r++) {
            double product = values[p][r] * values[q][r];
            if (Double.isFinite(product)) {
                same += product;
                both++;
            }
        }
        return (sums[p] * sums[q] - same) / ((double) counts[p] * counts[q] - both);
    }
}
