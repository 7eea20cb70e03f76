package dev.poise.statistics;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The alternatives that cannot be told apart from the best. An alternative is out when some other alternative is clearly better than it, and by
 * at least the smallest difference that matters. What is left holds the truly best alternative with a probability of at least
 * the level; it names no winner.
 *
 * <p>Bonferroni paired t for multiple comparisons with the best under common random numbers: Nelson and Matejcik
 * (1995), Management Science 41(12), 1935-1945. With k alternatives, alternative i is out when for some alternative j the average of j better
 * than i exceeds the one-sided t quantile at (1 - level) / (k - 1) times its standard error. The event that no alternative
 * beats the truly best one so clearly has at least the level's probability, and then the best one is kept. An alternative that
 * cannot be compared (fewer than two pairs) is kept: nothing tells it apart. Where all differences are the same, the sign test decides.
 *
 * @param alternatives the positions of the alternatives that are left, ascending; empty only when there are no
 *     alternatives, or when alternatives with missing values beat each other in a circle
 * @param level the probability that the truly best alternative is among them, strictly between 0 and 1
 */
public record BestSet(List<Integer> alternatives, double level) {
    /** Copies the alternatives. */
    public BestSet {
        alternatives = List.copyOf(alternatives);
    }

    /**
     * Find the alternatives.
     *
     * @param runs a metric per alternative and replication; the same replications in the same order in every alternative
     * @param better which way the metric is better
     * @param smallest the smallest difference that matters, in the unit of the metric; 0 tells alternatives apart by any sure
     *     difference, however small
     * @param level strictly between 0 and 1
     * @throws IllegalArgumentException when alternatives have different numbers of values, or a bound is out of range
     */
    public static BestSet of(double[][] runs, Better better, double smallest, double level) {
        double tail = tail(runs.length, smallest, level);
        return of(runs.length, level, (j, i) -> isSurelyBetter(runs[j], runs[i], better, smallest, tail));
    }

    /**
     * Find the alternatives by their averages over worlds.
     *
     * @param runs a metric per alternative, world and replication; the same worlds and replications in the same order in every
     *     alternative
     * @param worlds where the worlds come from
     * @param better which way the metric is better
     * @param smallest the smallest difference that matters, in the unit of the metric; 0 tells alternatives apart by any sure
     *     difference, however small
     * @param level strictly between 0 and 1
     * @throws IllegalArgumentException when alternatives have different numbers of values, or a bound is out of range
     */
    public static BestSet over(double[][][] runs, WorldDesign worlds, Better better, double smallest, double level) {
        double tail = tail(runs.length, smallest, level);
        return of(runs.length, level, (j, i) -> {
            WorldAverage gain = better == Better.HIGHER
                    ? worlds.average(differences(runs[i], runs[j]))
                    : worlds.average(differences(runs[j], runs[i]));
            return gain.mean() > 0 && gain.mean() >= smallest && gain.isSurelyPositive(tail);
        });
    }

    /**
     * Get what an alternative is more than a baseline, world by world and replication by replication.
     *
     * @param baseline by world and replication
     * @param other the same worlds and replications
     * @throws IllegalArgumentException when they have different numbers of values
     */
    public static double[][] differences(double[][] baseline, double[][] other) {
        if (baseline.length != other.length) {
            throw new IllegalArgumentException(baseline.length + " worlds against " + other.length);
        }
        double[][] differences = new double[baseline.length][];
        for (int world = 0; world < differences.length; world++) {
            double[] from = baseline[world];
            double[] to = other[world];
            if (from.length != to.length) {
                throw new IllegalArgumentException(from.length + " replications against " + to.length);
            }
            differences[world] = IntStream.range(0, from.length)
                    .mapToDouble(r -> to[r] - from[r])
                    .toArray();
        }
        return differences;
    }

    /** Tells whether an alternative is surely better than another one, by their positions. */
    @FunctionalInterface
    private interface Beats {
        boolean isSurelyBetter(int alternative, int than);
    }

    private static double tail(int alternatives, double smallest, double level) {
        Interval.requireLevel(level);
        if (!(smallest >= 0)) {
            throw new IllegalArgumentException("The smallest difference that matters is not negative, not " + smallest);
        }
        return (1 - level) / Math.max(1, alternatives - 1);
    }

    private static BestSet of(int alternatives, double level, Beats beats) {
        List<Integer> left = IntStream.range(0, alternatives)
                .filter(i -> IntStream.range(0, alternatives).noneMatch(j -> j != i && beats.isSurelyBetter(j, i)))
                .boxed()
                .toList();
        return new BestSet(left, level);
    }

    /** Return whether an alternative, by its position, cannot be told apart from the best. */
    public boolean contains(int alternative) {
        return alternatives.contains(alternative);
    }

    private static boolean isSurelyBetter(
            double[] alternative, double[] than, Better better, double smallest, double tail) {
        Sample difference = PairedComparison.difference(than, alternative);
        double gain = better == Better.HIGHER ? difference.mean() : -difference.mean();
        if (difference.n() < 2 || !(gain > 0 && gain >= smallest)) {
            return false;
        }
        return difference.sd() == 0
                ? SignTest.oneSided(difference.n()) <= tail
                : gain > StudentT.upperQuantile(tail, difference.n() - 1.0) * difference.standardError();
    }
}
