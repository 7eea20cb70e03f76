package dev.poise.statistics;

/**
 * What can be said of differences that are all the same: their interval has no width, and that tells of too few pairs, not of precision.
 * The sign test needs no spread (Arbuthnot (1710), Philosophical Transactions 27, 186-190): when either sign is as likely, n pairs
 * all agree on one given sign with probability 2^-n.
 */
final class SignTest {
    private SignTest() {}

    /** Get the probability that n pairs agree on one given sign by chance, 0..1. */
    static double oneSided(int n) {
        return Math.scalb(1.0, -n);
    }

    /** Get the probability that n pairs agree on either sign by chance, 0..1. */
    static double twoSided(int n) {
        return Math.min(1, 2 * oneSided(n));
    }

    /** Get the fewest pairs that agree on either sign by chance with at most a probability, which is above 0. */
    static int pairsFor(double probability) {
        int n = 1;
        while (twoSided(n) > probability) {
            n++;
        }
        return n;
    }
}
