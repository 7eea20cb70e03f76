package dev.poise.statistics.design;

import org.hipparchus.random.SobolSequenceGenerator;

/**
 * The sequence of Sobol' with the direction numbers of Joe and Kuo (2008), SIAM Journal on Scientific Computing 30(5), 2635-2654,
 * scrambled: the bits of each coordinate go through a random lower triangular matrix, and are then flipped by random bits, the same for
 * all points. Matousek (1998), Journal of Complexity 14(4), 527-556; its averages have the variance of nested uniform scrambling: Owen
 * (2003), ACM Transactions on Modeling and Computer Simulation 13(4), 363-378. Every point is uniform by itself, the sequence keeps every
 * balance property, and no point is dropped.
 *
 * <p>Flipping bits alone leaves the points on a grid: of 64 points, all lie at the same place of their 64ths. For smooth outcomes such
 * averages are worse than those of a {@link LatinHypercube}; scrambled ones are better.
 *
 * <p><b>Caveat:</b> the balance is that of whole powers of two; other numbers of points give part of it away.
 */
public final class SobolSequence {
    private static final int BITS = 52;
    private static final double SCALE = 0x1.0p52;

    private SobolSequence() {}

    /**
     * Get the first points of the scrambled sequence.
     *
     * @param points how many, at least 1
     * @param factors how many coordinates, 1 to 21201
     * @param seed of the scrambling
     * @return a row per point, a coordinate in [0, 1) per factor
     * @throws IllegalArgumentException when there is nothing to draw
     */
    public static double[][] points(int points, int factors, long seed) {
        UnitCube.require(points, factors);
        Shuffler shuffler = new Shuffler(seed);
        Scrambling[] scramblings = new Scrambling[factors];
        for (int factor = 0; factor < factors; factor++) {
            scramblings[factor] = Scrambling.draw(shuffler);
        }
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(factors);
        double[][] rows = new double[points][];
        for (int i = 0; i < points; i++) {
            rows[i] = sequence.nextVector();
            for (int factor = 0; factor < factors; factor++) {
                rows[i][factor] = scramblings[factor].of((long) (rows[i][factor] * SCALE)) / SCALE;
            }
        }
        return rows;
    }

    /**
     * What is done to the bits of one coordinate.
     *
     * @param columns of the matrix, by the bit that they belong to, from the last: that bit, and random ones behind it
     * @param shift which bits are flipped
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Scrambling(long[] columns, long shift) {
        static Scrambling draw(Shuffler shuffler) {
            long[] columns = new long[BITS];
            for (int bit = 0; bit < BITS; bit++) {
                long own = 1L << bit;
                columns[bit] = own | (shuffler.bits() & (own - 1));
            }
            return new Scrambling(columns, shuffler.bits() >>> (Long.SIZE - BITS));
        }

        long of(long bits) {
            long scrambled = shift;
            for (long left = bits; left != 0; left &= left - 1) {
                scrambled ^= columns[Long.numberOfTrailingZeros(left)];
            }
            return scrambled;
        }
    }
}
