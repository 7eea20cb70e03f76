package dev.poise.statistics.design;

/**
 * Points for first-order and total Sobol' indices: two independent samples A and B of the unit cube, and A with one column after
 * the other taken from B. Saltelli and others (2010), Computer Physics Communications 181, 259-270. A and B are the two halves of
 * one scrambled {@link SobolSequence}. The order is row by row: A, then A with column 1, 2, ... of B, then B. For second-order indices (Saltelli
 * (2002), the same, 145, 280-297) B with column 1, 2, ... of A stands before B.
 */
public final class SaltelliDesign {
    private SaltelliDesign() {}

    /**
     * Get the number of points.
     *
     * @param rows how many rows A has
     * @param factors how many factors
     */
    public static int size(int rows, int factors) {
        return Math.multiplyExact(rows, factors + 2);
    }

    /**
     * Draw the points.
     *
     * @param rows how many rows A has, at least 1; whole powers of two are balanced best
     * @param factors how many factors, at least 1
     * @param seed of the scrambling
     * @return {@code rows * (factors + 2)} rows, a coordinate in [0, 1) per factor
     */
    public static double[][] points(int rows, int factors, long seed) {
        return points(rows, factors, seed, false);
    }

    /**
     * Draw the points, also those that second-order indices need.
     *
     * @param rows how many rows A has, at least 1; whole powers of two are balanced best
     * @param factors how many factors, at least 1
     * @param seed of the scrambling
     * @return {@code rows * (2 * factors + 2)} rows, a coordinate in [0, 1) per factor
     */
    public static double[][] pointsOfSecondOrder(int rows, int factors, long seed) {
        return points(rows, factors, seed, true);
    }

    private static double[][] points(int rows, int factors, long seed, boolean second) {
        UnitCube.require(rows, factors);
        double[][] both = SobolSequence.points(rows, 2 * factors, seed);
        double[][] points = new double[size(rows, second ? 2 * factors : factors)][factors];
        int at = 0;
        for (double[] row : both) {
            System.arraycopy(row, 0, points[at++], 0, factors);
            for (int factor = 0; factor < factors; factor++) {
                System.arraycopy(row, 0, points[at], 0, factors);
                points[at++][factor] = row[factors + factor];
            }
            for (int factor = 0; second && factor < factors; factor++) {
                System.arraycopy(row, factors, points[at], 0, factors);
                points[at++][factor] = row[factor];
            }
            System.arraycopy(row, factors, points[at++], 0, factors);
        }
        return points;
    }
}
