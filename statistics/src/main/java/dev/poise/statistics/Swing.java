package dev.poise.statistics;

import java.util.Arrays;

/**
 * How far it is from the arm with the lowest average to the arm with the highest, where these two are chosen for being so. Immutable.
 *
 * <p>Of several arms that do not differ at all, some are always lowest and highest by chance, so the interval is one of all pairs of
 * arms that hold together: each pair at 1 - (1 - level) / pairs (Bonferroni), whichever pair is then looked at. With two arms that is
 * the level itself. It holds the true difference of the two arms with at least the level's probability. It is a little careful: the
 * studentised range would be about 3% narrower for independent arms, and does not allow for runs that come in pairs.
 *
 * @param low the position of the arm with the lowest average, the first of equals
 * @param high the position of the arm with the highest average, the first of equals
 * @param distance average of the highest less average of the lowest; where runs come in pairs, over the pairs that both have
 * @param interval its certainty; its level is that of the whole family
 */
public record Swing(int low, int high, double distance, Interval interval) {

    /**
     * Find it where runs come in pairs: paired t intervals.
     *
     * @param arms a reading per arm and replication; the same replications in the same order in every arm
     * @param level of the family, strictly between 0 and 1
     * @throws IllegalArgumentException when there are fewer than two arms, or an arm has no finite value
     */
    public static Swing ofPairs(double[][] arms, double level) {
        Sample[] samples = Arrays.stream(arms).map(Sample::of).toArray(Sample[]::new);
        int low = lowest(samples);
        int high = highest(samples);
        Sample difference = PairedComparison.difference(arms[low], arms[high]);
        Interval interval = difference.meanInterval(1 - (1 - level) / pairs(arms.length));
        return new Swing(low, high, difference.mean(), new Interval(interval.low(), interval.high(), level));
    }

    /**
     * Find it where arms have nothing in common: Welch's t intervals.
     *
     * @param arms at least two
     * @param level of all families together, strictly between 0 and 1
     * @param families how many such swings are looked at together, at least 1
     * @throws IllegalArgumentException when there are fewer than two arms, or an arm has no value
     */
    public static Swing ofIndependent(Sample[] arms, double level, int families) {
        int low = lowest(arms);
        int high = highest(arms);
        double distance = arms[high].mean() - arms[low].mean();
        double reach = Welch.halfWidth(arms[low], arms[high], 1 - (1 - level) / (pairs(arms.length) * families));
        return new Swing(low, high, distance, Interval.around(distance, reach, level));
    }

    private static int lowest(Sample[] arms) {
        if (arms.length < 2 || Arrays.stream(arms).anyMatch(arm -> arm.n() == 0)) {
            throw new IllegalArgumentException("A swing needs two arms with values");
        }
        int low = 0;
        for (int arm = 1; arm < arms.length; arm++) {
            low = arms[arm].mean() < arms[low].mean() ? arm : low;
        }
        return low;
    }

    private static int highest(Sample[] arms) {
        int high = 0;
        for (int arm = 1; arm < arms.length; arm++) {
            high = arms[arm].mean() > arms[high].mean() ? arm : high;
        }
        return high;
    }

    private static double pairs(int arms) {
        return arms * (arms - 1.0) / 2;
    }
}
