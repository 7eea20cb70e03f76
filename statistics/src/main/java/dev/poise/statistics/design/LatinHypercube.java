package dev.poise.statistics.design;

/**
 * Latin hypercube: every factor is cut into as many slices as there are points, and every slice of every factor holds exactly one
 * point, at a random place in it. McKay, Beckman and Conover (1979), Technometrics 21(2), 239-245.
 */
public final class LatinHypercube {
    private LatinHypercube() {}

    /**
     * Draw the points.
     *
     * @param points how many, at least 1
     * @param factors how many coordinates, at least 1
     * @param seed of the draws
     * @return a row per point, a coordinate in [0, 1) per factor
     * @throws IllegalArgumentException when there is nothing to draw
     */
    public static double[][] points(int points, int factors, long seed) {
        UnitCube.require(points, factors);
        Shuffler shuffler = new Shuffler(seed);
        double[][] rows = new double[points][factors];
        for (int factor = 0; factor < factors; factor++) {
            int[] slices = shuffler.order(points);
            for (int i = 0; i < points; i++) {
                rows[i][factor] = Math.min((slices[i] + shuffler.uniform()) / points, Math.nextDown(1.0));
            }
        }
        return rows;
    }
}
