package dev.poise.statistics.design;

import org.hipparchus.random.SobolSequenceGenerator;

/**
 * The sequence of Sobol' with the direction numbers of Joe and Kuo (2008), SIAM Journal on Scientific Computing 30(5), 2635-2654,
 * randomised by a digital shift: the bits of each coordinate are flipped by the same random bits in all points. The shift keeps
 * every balance property of the sequence and takes the first point out of the corner, so no point is dropped.
 *
 * <p><b>Caveat:</b> the balance is that of whole powers of two; other numbers of points give part of it away.
 */
public final class SobolSequence {
    private static final int BITS = 52;
    private static final double SCALE = 0x1.0p52;

    private SobolSequence() {}

    /**
     * Get the first points of the shifted sequence.
     *
     * @param points how many, at least 1
     * @param factors how many coordinates, 1 to 21201
     * @param seed of the shift
     * @return a row per point, a coordinate in [0, 1) per factor
     * @throws IllegalArgumentException when there is nothing to draw
     */
    public static double[][] points(int points, int factors, long seed) {
        UnitCube.require(points, factors);
        Shuffler shuffler = new Shuffler(seed);
        long[] shift = new long[factors];
        for (int factor = 0; factor < factors; factor++) {
            shift[factor] = shuffler.bits() >>> (Long.SIZE - BITS);
        }
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(factors);
        double[][] rows = new double[points][];
        for (int i = 0; i < points; i++) {
            rows[i] = sequence.nextVector();
            for (int factor = 0; factor < factors; factor++) {
                rows[i][factor] = ((long) (rows[i][factor] * SCALE) ^ shift[factor]) / SCALE;
            }
        }
        return rows;
    }
}
