package dev.poise.statistics;

/**
 * The average of something over worlds, with its certainty: how far the same average over other worlds might lie. Two kinds of chance may
 * be in it: that of the worlds, and that of runs whose seeds all worlds share, which does not get less with more worlds.
 *
 * @param mean the average
 * @param worlds how many worlds it is taken over
 * @param variance of the average, by the draw of worlds and by what chance does in each of them; NaN when unknown
 * @param degrees degrees of freedom of that variance
 * @param sharedVariance of the average, by the chance that all worlds share; 0 when they share none
 * @param sharedDegrees degrees of freedom of that variance
 */
public record WorldAverage(
        double mean, int worlds, double variance, double degrees, double sharedVariance, double sharedDegrees) {
    private static final int BISECTIONS = 60;

    /**
     * Get the certainty of the average. With both kinds of chance, the squares of the two half-widths are added, each at its own degrees of
     * freedom: Graybill and Wang (1980), Journal of the American Statistical Association 75, 869-873.
     *
     * @param level strictly between 0 and 1
     */
    public Interval interval(double level) {
        Interval.requireLevel(level);
        double reach = reach((1 - level) / 2);
        return Double.isNaN(reach) ? Interval.unknown(level) : Interval.around(mean, reach, level);
    }

    /** Get the probability of an average at least as far from zero when there is nothing; NaN when that is unknown. */
    public double pValue() {
        if (Double.isNaN(reach(.25))) {
            return Double.NaN;
        }
        if (isConstant()) {
            return mean == 0 ? 1 : SignTest.twoSided(worlds);
        }
        double low = 0;
        double high = 1;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (low + high) / 2;
            boolean excluded = middle > 0 && Math.abs(mean) > reach(middle / 2);
            if (excluded) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    /**
     * Judge it, as a difference, by the rules of {@link Verdict}; further runs are further worlds.
     *
     * @param smallest the smallest difference that matters, not negative
     * @param level of the interval it is judged by, strictly between 0 and 1
     */
    public Verdict verdict(double smallest, double level) {
        return Verdict.of(this, smallest, level);
    }

    /** Return whether it is surely above zero, by a one-sided test. */
    boolean isSurelyPositive(double tail) {
        return isConstant() ? mean > 0 && SignTest.oneSided(worlds) <= tail : mean > reach(tail);
    }

    /** Return whether nothing varied, so that the width of its interval tells nothing. */
    boolean isConstant() {
        return variance + sharedVariance == 0;
    }

    private double reach(double tail) {
        double own = part(tail, variance, degrees);
        double shared = part(tail, sharedVariance, sharedDegrees);
        return Math.sqrt(own * own + shared * shared);
    }

    private static double part(double tail, double variance, double degrees) {
        return variance == 0 ? 0 : StudentT.upperQuantile(tail, degrees) * Math.sqrt(variance);
    }
}
