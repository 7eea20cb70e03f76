package dev.poise.evidence.claims.question;

import java.util.stream.IntStream;

/** Finds the highest of several cells by half of the replications, so that the other half can measure it without luck. */
final class Highest {
    private Highest() {}

    /**
     * Find the cell with the highest mean.
     *
     * @param cells values by cell and replication
     * @param half 0 for the even replications, 1 for the odd ones
     * @return its position; of equal ones the first, also when nothing is known
     */
    static int of(double[][] cells, int half) {
        int best = 0;
        double top = Double.NEGATIVE_INFINITY;
        for (int cell = 0; cell < cells.length; cell++) {
            double[] values = cells[cell];
            double mean = IntStream.range(0, values.length)
                    .filter(r -> r % 2 == half && Double.isFinite(values[r]))
                    .mapToDouble(r -> values[r])
                    .average()
                    .orElse(Double.NEGATIVE_INFINITY);
            if (mean > top) {
                top = mean;
                best = cell;
            }
        }
        return best;
    }
}
