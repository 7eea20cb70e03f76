package dev.poise.report.chart;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Places for labels that want to stand close together: moved apart as little as possible, never on top of each other. The one
 * place where this is done.
 */
public final class Spread {
    private Spread() {}

    /**
     * Find a place for every label. Labels keep their order; equal wishes keep the order they were given in. The sum of squared
     * moves is the least possible (isotonic regression by pooling neighbours).
     *
     * @param wished where each label would like to stand; finite
     * @param gap the least distance between two labels
     * @param low the lowest place
     * @param high the highest place; when there is no room for all labels below it, they start at {@code low} and run past it
     * @return a place for each label, in the order given
     */
    public static double[] apart(double[] wished, double gap, double low, double high) {
        int n = wished.length;
        int[] order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> wished[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] sums = new double[n];
        int[] sizes = new int[n];
        int blocks = 0;
        for (int i = 0; i < n; i++) {
            double sum = wished[order[i]] - i * gap;
            int size = 1;
            while (blocks > 0 && sums[blocks - 1] / sizes[blocks - 1] >= sum / size) {
                blocks--;
                sum += sums[blocks];
                size += sizes[blocks];
            }
            sums[blocks] = sum;
            sizes[blocks] = size;
            blocks++;
        }
        double last = Math.max(low, high - (n - 1) * gap);
        double[] placed = new double[n];
        int i = 0;
        for (int block = 0; block < blocks; block++) {
            double place = Math.min(last, Math.max(low, sums[block] / sizes[block]));
            for (int k = 0; k < sizes[block]; k++) {
                placed[order[i]] = place + i * gap;
                i++;
            }
        }
        return placed;
    }
}
