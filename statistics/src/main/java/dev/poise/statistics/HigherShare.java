package dev.poise.statistics;

import java.util.Locale;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;

/**
 * Whether something is more frequent in one group than in another, by Fisher's exact test, one-sided: given how many cases there are
 * in both together, how likely is it that chance puts at least so many of them into the first. Holds for groups of any size. Fisher
 * (1935), Journal of the Royal Statistical Society 98, 39-54.
 */
public final class HigherShare {
    private HigherShare() {}

    /**
     * Get the p value.
     *
     * @param hits cases in the first group, 0 to {@code n}
     * @param n size of the first group, not negative
     * @param otherHits cases in the other group, 0 to {@code otherN}
     * @param otherN size of the other group, not negative
     * @return 0..1; 1 when one of the groups is empty
     * @throws IllegalArgumentException when a number is out of range
     */
    public static double pValue(int hits, int n, int otherHits, int otherN) {
        if (hits < 0 || hits > n || otherHits < 0 || otherHits > otherN) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%d of %d and %d of %d cases", hits, n, otherHits, otherN));
        }
        if (n == 0 || otherN == 0) {
            return 1;
        }
        return HypergeometricDistribution.of(n + otherN, hits + otherHits, n).survivalProbability(hits - 1);
    }
}
