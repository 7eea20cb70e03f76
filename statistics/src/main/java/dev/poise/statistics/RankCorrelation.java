package dev.poise.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.statistics.ranking.NaturalRanking;

/**
 * Whether one number tends to grow with another, in whatever shape: Spearman's rank correlation, equal values at their mean rank.
 *
 * @param rho -1 to 1; NaN when a number does not vary or there are fewer than three pairs
 * @param pValue the probability of a correlation at least this far from zero when there is none, by Student's t, two-sided; good
 *     from about ten pairs on; NaN with {@code rho}
 * @param n number of pairs that count
 */
public record RankCorrelation(double rho, double pValue, int n) {
    /**
     * Correlate. Pairs in which either value is NaN are left out; infinite values are the largest and smallest.
     *
     * @param x the one number
     * @param y the other, in the same order
     * @throws IllegalArgumentException when the lengths differ
     */
    public static RankCorrelation of(double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException("Pairs need as many x as y, not " + x.length + " and " + y.length);
        }
        int[] whole = IntStream.range(0, x.length)
                .filter(i -> !Double.isNaN(x[i]) && !Double.isNaN(y[i]))
                .toArray();
        double rho = whole.length < 3
                ? Double.NaN
                : PairedComparison.of(ranks(x, whole), ranks(y, whole)).correlation();
        return new RankCorrelation(rho, pValue(rho, whole.length), whole.length);
    }

    private static double[] ranks(double[] values, int[] whole) {
        return new NaturalRanking()
                .apply(Arrays.stream(whole).mapToDouble(i -> values[i]).toArray());
    }

    private static double pValue(double rho, int n) {
        if (Double.isNaN(rho)) {
            return Double.NaN;
        }
        double rest = 1 - rho * rho;
        return rest <= 0 ? 0 : StudentT.twoSided(rho * Math.sqrt((n - 2) / rest), n - 2.0);
    }
}
