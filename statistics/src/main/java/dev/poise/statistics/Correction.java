package dev.poise.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * How the level is raised when several metrics or contrasts are judged together, so that a clear verdict by mere
 * chance stays as rare for the whole family as the level says for one.
 */
public enum Correction {
    /** Each one at the level itself: among twenty contrasts without any difference, one looks clear. */
    NONE {
        @Override
        double[] tails(double tail, double[] pValues) {
            return filled(pValues.length, tail);
        }
    },
    /** All at 1 - (1 - level) / number: simple, careful, and the intervals hold together. */
    BONFERRONI {
        @Override
        double[] tails(double tail, double[] pValues) {
            return filled(pValues.length, tail / pValues.length);
        }
    },
    /**
     * Step down from the smallest p value (Holm (1979), Scandinavian Journal of Statistics 6, 65-70): finds whatever
     * Bonferroni finds, and more. Good for directions; the intervals do not hold together as a family, so where
     * intervals are shown as one, use Bonferroni.
     */
    HOLM {
        @Override
        double[] tails(double tail, double[] pValues) {
            int[] order = IntStream.range(0, pValues.length)
                    .boxed()
                    .sorted(Comparator.comparingDouble(i -> pValues[i]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            double[] tails = new double[pValues.length];
            boolean going = true;
            double at = tail;
            for (int rank = 0; rank < order.length; rank++) {
                at = going ? tail / (order.length - rank) : at;
                tails[order[rank]] = at;
                going &= pValues[order[rank]] <= at;
            }
            return tails;
        }
    };

    /**
     * Get the level to judge each contrast at. A contrast's interval at its level excludes zero exactly when the method
     * rejects "no difference" for it.
     *
     * @param level of the whole family, strictly between 0 and 1
     * @param pValues one per contrast, from {@link PairedComparison#pValue()}; NaN counts as 1
     * @return one level per contrast, in the order given, each at least {@code level}
     */
    public double[] levels(double level, double... pValues) {
        Interval.requireLevel(level);
        double[] known =
                Arrays.stream(pValues).map(p -> Double.isNaN(p) ? 1 : p).toArray();
        return Arrays.stream(tails(1 - level, known)).map(tail -> 1 - tail).toArray();
    }

    abstract double[] tails(double tail, double[] pValues);

    private static double[] filled(int length, double value) {
        double[] all = new double[length];
        Arrays.fill(all, value);
        return all;
    }
}
