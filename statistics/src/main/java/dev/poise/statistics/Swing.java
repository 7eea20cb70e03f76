package dev.poise.statistics;

import java.util.Arrays;

/**
 * How far it is from the alternative with the lowest average to the alternative with the highest, where these two are chosen for being so. Immutable.
 *
 * <p>Of several alternatives that do not differ at all, some are always lowest and highest by chance, so the interval is one of all pairs of
 * alternatives that hold together: each pair at 1 - (1 - level) / pairs (Bonferroni), whichever pair is then looked at. With two alternatives that is
 * the level itself. It holds the true difference of the two alternatives with at least the level's probability. It is a little careful: the
 * studentised range would be about 3% narrower for independent alternatives, and does not allow for runs that come in pairs.
 *
 * @param low the position of the alternative with the lowest average, the first of equals
 * @param high the position of the alternative with the highest average, the first of equals
 * @param distance average of the highest less average of the lowest; where runs come in pairs, over the pairs that both have
 * @param interval its certainty; its level is that of the whole family
 */
public record Swing(int low, int high, double distance, Interval interval) {

    /**
     * Find it where runs come in pairs: paired t intervals.
     *
     * @param alternatives a metric per alternative and replication; the same replications in the same order in every alternative
     * @param level of the family, strictly between 0 and 1
     * @throws IllegalArgumentException when there are fewer than two alternatives, or an alternative has no finite value
     */
    public static Swing ofPairs(double[][] alternatives, double level) {
        Sample[] samples = Arrays.stream(alternatives).map(Sample::of).toArray(Sample[]::new);
        int low = lowest(samples);
        int high = highest(samples);
        Sample difference = PairedComparison.difference(alternatives[low], alternatives[high]);
        Interval interval = difference.meanInterval(1 - (1 - level) / pairs(alternatives.length));
        return new Swing(low, high, difference.mean(), new Interval(interval.low(), interval.high(), level));
    }

    /**
     * Find it where alternatives have nothing in common: Welch's t intervals.
     *
     * @param alternatives at least two
     * @param level of all families together, strictly between 0 and 1
     * @param families how many such swings are looked at together, at least 1
     * @throws IllegalArgumentException when there are fewer than two alternatives, or an alternative has no value
     */
    public static Swing ofIndependent(Sample[] alternatives, double level, int families) {
        int low = lowest(alternatives);
        int high = highest(alternatives);
        double distance = alternatives[high].mean() - alternatives[low].mean();
        double reach = Welch.halfWidth(
                alternatives[low], alternatives[high], 1 - (1 - level) / (pairs(alternatives.length) * families));
        return new Swing(low, high, distance, Interval.around(distance, reach, level));
    }

    private static int lowest(Sample[] alternatives) {
        if (alternatives.length < 2 || Arrays.stream(alternatives).anyMatch(alternative -> alternative.n() == 0)) {
            throw new IllegalArgumentException("A swing needs two alternatives with values");
        }
        int low = 0;
        for (int alternative = 1; alternative < alternatives.length; alternative++) {
            low = alternatives[alternative].mean() < alternatives[low].mean() ? alternative : low;
        }
        return low;
    }

    private static int highest(Sample[] alternatives) {
        int high = 0;
        for (int alternative = 1; alternative < alternatives.length; alternative++) {
            high = alternatives[alternative].mean() > alternatives[high].mean() ? alternative : high;
        }
        return high;
    }

    private static double pairs(int alternatives) {
        return alternatives * (alternatives - 1.0) / 2;
    }
}
