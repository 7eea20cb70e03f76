package dev.poise.random;

/**
 * Keyed draws. A key stands for (seed, entity, purpose); a draw is a hash of a key and an index. The same key and index
 * give the same number on every machine and JDK, whatever else was drawn before.
 *
 * <p>Every distribution is drawn by inversion from one uniform number, so a larger mean never gives a smaller draw: that
 * keeps two alternatives of a comparison paired when a setting moves a distribution.
 *
 * <p>The mixer is the finaliser of SplitMix64 with Stafford's constants (variant 13); Steele, Lea and Flood (2014).
 */
public final class KeyedRandom {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long FNV_OFFSET = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;
    private static final double TWO_TO_MINUS_53 = 0x1.0p-53;

    private KeyedRandom() {}

    /**
     * Derive the key of a named thing from the key it belongs to.
     *
     * @param parent the seed of the run or another key
     * @param name the entity or the purpose
     * @return a new key
     */
    public static long key(long parent, String name) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * FNV_PRIME;
        }
        return key(parent, hash);
    }

    /**
     * Derive the key of a numbered thing from the key it belongs to.
     *
     * @param parent the seed of the run or another key
     * @param number the number of the entity or the purpose
     * @return a new key
     */
    public static long key(long parent, long number) {
        return mix(mix(parent + GOLDEN) ^ (number * GOLDEN + 1));
    }

    /**
     * Draw 64 evenly spread bits.
     *
     * @param key what is drawn for
     * @param index which draw
     */
    public static long bits(long key, long index) {
        return mix(key + GOLDEN * (index + 1));
    }

    /**
     * Draw evenly from the open interval (0, 1).
     *
     * @param key what is drawn for
     * @param index which draw
     */
    public static double uniform(long key, long index) {
        return ((bits(key, index) >>> 12) + 0.5) * (2 * TWO_TO_MINUS_53);
    }

    /**
     * Draw whether something happens.
     *
     * @param key what is drawn for
     * @param index which draw
     * @param probability how likely it is, 0..1; a larger probability never turns a yes into a no
     */
    public static boolean happens(long key, long index, double probability) {
        return uniform(key, index) < probability;
    }

    /**
     * Draw from the standard normal distribution.
     *
     * @param key what is drawn for
     * @param index which draw
     */
    public static double normal(long key, long index) {
        return NormalQuantile.of(uniform(key, index));
    }

    /**
     * Draw from the standard normal distribution several times and take the largest.
     *
     * @param key what is drawn for
     * @param first the index of the first draw
     * @param count how many draws, with indices one after the other, at least 1
     */
    public static double largestNormal(long key, long first, int count) {
        double largest = 0;
        for (int i = 0; i < count; i++) {
            largest = Math.max(largest, uniform(key, first + i));
        }
        return NormalQuantile.of(largest);
    }

    /**
     * Draw from a lognormal distribution.
     *
     * @param key what is drawn for
     * @param index which draw
     * @param median the median, above 0
     * @param lnSd standard deviation of the logarithm, at least 0
     */
    public static double logNormal(long key, long index, double median, double lnSd) {
        return median * ExponentialFunction.of(lnSd * normal(key, index));
    }

    /**
     * Draw from a lognormal distribution that is told by its mean.
     *
     * @param key what is drawn for
     * @param index which draw
     * @param mean the mean, above 0
     * @param lnSd standard deviation of the logarithm, at least 0
     */
    public static double logNormalOfMean(long key, long index, double mean, double lnSd) {
        return mean * ExponentialFunction.of(lnSd * normal(key, index) - lnSd * lnSd / 2);
    }

    /**
     * Draw from an exponential distribution.
     *
     * @param key what is drawn for
     * @param index which draw
     * @param mean the mean, at least 0
     */
    public static double exponential(long key, long index, double mean) {
        return -mean * StrictMath.log(uniform(key, index));
    }

    /**
     * Draw a count from a Poisson distribution.
     *
     * @param key what is drawn for
     * @param index which draw
     * @param mean the mean, 0..500
     */
    public static int poisson(long key, long index, double mean) {
        double left = uniform(key, index);
        double probability = ExponentialFunction.of(-mean);
        int count = 0;
        while (left > probability && count < 1000) {
            left -= probability;
            probability *= mean / ++count;
        }
        return count;
    }

    /**
     * Draw one of 0, 1, ... count - 1, each as likely.
     *
     * @param key what is drawn for
     * @param index which draw
     * @param count how many there are, at least 1
     */
    public static int among(long key, long index, int count) {
        return (int) (uniform(key, index) * count);
    }

    private static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }
}
