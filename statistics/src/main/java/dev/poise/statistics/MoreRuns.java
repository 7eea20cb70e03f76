package dev.poise.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How many further runs would decide: the smallest round number after which a clear verdict has a chance of at least
 * 80%, given the runs so far.
 *
 * <p>With n pairs so far, average difference d and sd of the differences v, the average after N pairs lies around d
 * with variance v^2 (1/n - 1/N): the truth is not known better than the n pairs tell it, and they stay part of the
 * average. Its interval will then reach h = t v / sqrt(N) to each side. The verdict is clear when that average is at
 * least max(s, h) from zero, or at most s - h. (Assurance, that is power averaged over what is known so far: O'Hagan,
 * Stevens and Campbell (2005), Pharmaceutical Statistics 4, 187-201; here with a flat prior and v taken as known, so it
 * is rough below ten pairs.)
 *
 * <p>A formula that takes d for the truth would ask for no end of runs whenever d happens to lie near s.
 */
final class MoreRuns {
    private static final double CHANCE = 0.8;
    private static final int MIN_IN_ALL = 10;
    private static final int[] ROUND = {10, 12, 15, 20, 25, 30, 40, 50, 60, 80};

    private MoreRuns() {}

    /**
     * Get the number of further pairs.
     *
     * @param n number of differences there are, at least two, that do not decide
     * @param mean their average
     * @param sd their standard deviation
     * @return a round number, or one more than {@link Verdict#MAX_RUNS} when it would take more than that
     */
    static int toDecide(int n, double mean, double sd, double smallest, double level) {
        for (int unit = 1; unit <= Verdict.MAX_RUNS / 10; unit *= 10) {
            for (int step : ROUND) {
                int more = step * unit;
                int all = n + more;
                if (more <= Verdict.MAX_RUNS
                        && all >= MIN_IN_ALL
                        && chance(n, mean, sd, all, smallest, level) >= CHANCE) {
                    return more;
                }
            }
        }
        return Verdict.MAX_RUNS + 1;
    }

    /** Get the chance of a clear verdict once there are {@code all} pairs. */
    static double chance(int n, double mean, double sd, int all, double smallest, double level) {
        double reach = StudentT.reach(level, all - 1.0) * sd / Math.sqrt(all);
        double spread = sd * Math.sqrt(1.0 / n - 1.0 / all);
        NormalDistribution average = NormalDistribution.of(mean, spread);
        double far = Math.max(smallest, reach);
        double near = Math.max(0, smallest - reach);
        return average.cumulativeProbability(-far)
                + average.survivalProbability(far)
                + average.probability(-near, near);
    }
}
