package dev.poise.statistics;

/**
 * The probability of superiority, A12: how likely a run of one alternative is higher than a run of another, both picked at
 * random, ties counted half. Vargha and Delaney (2000), Journal of Educational and Behavioral Statistics 25(2),
 * 101-132. It ignores pairs: for the share of replications in which one alternative is higher, see {@link
 * PairedComparison#shareHigher()}.
 */
public final class Superiority {
    private Superiority() {}

    /**
     * Get the probability that a run of {@code first} is higher than a run of {@code second}.
     *
     * @return 0..1, .5 when neither tends to be higher; NaN when an alternative has no values
     */
    public static double of(Sample first, Sample second) {
        double[] a = first.sorted();
        double[] b = second.sorted();
        double wins = 0;
        int below = 0;
        int notAbove = 0;
        for (double value : a) {
            while (below < b.length && b[below] < value) {
                below++;
            }
            while (notAbove < b.length && b[notAbove] <= value) {
                notAbove++;
            }
            wins += (below + notAbove) / 2.0;
        }
        return wins / ((double) a.length * b.length);
    }
}
