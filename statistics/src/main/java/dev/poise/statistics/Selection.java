package dev.poise.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which of several alternatives may still be the best, as runs come in: the fully sequential procedure of Kim and Nelson (2001), ACM
 * Transactions on Modeling and Computer Simulation 11(3), 251-273, with c = 1 and Bonferroni's inequality, so that it is right with common
 * random numbers, too. Runs go on for the alternatives that are left; the others need no more.
 *
 * <p>With k alternatives, n0 first runs of each, and s the smallest difference that matters, let v be the variance of the first n0
 * differences of a pair, e = ((2 (1 - level) / (k - 1))^(-2 / (n0 - 1)) - 1) / 2 and h = 2 e (n0 - 1). After r runs an
 * alternative is out when the average of another one that is left is better by more than max(0, s / (2 r) (h v / s^2 - r)). The
 * boundaries close after h v / s^2 runs, so it always ends. For normal runs the best is left with a probability of at least the level when
 * it is better than all others by s or more.
 *
 * @param left the positions of the alternatives that are left, ascending
 * @param decided whether no more runs are needed: one is left, or those that are left have been equal throughout
 * @param runs after how many runs of those that are left
 */
public record Selection(List<Integer> left, boolean decided, int runs) {
    /** Copies the list. */
    public Selection {
        left = List.copyOf(left);
    }

    /**
     * Look at the runs so far.
     *
     * @param runs by alternative and replication; the same replications in every alternative, not a number where there is no value; at
     *     those that were out earlier nothing is looked at behind
     * @param made how many replications those that are left have
     * @param first how many runs each has at first, at least 2
     * @param step alternatives are put out after the first runs, and then after every so many more
     * @param better which way is better
     * @param smallest the smallest difference that matters, above 0
     * @param level strictly between 0 and 1
     * @throws IllegalArgumentException when a bound is out of range
     */
    public static Selection of(
            double[][] runs, int made, int first, int step, Better better, double smallest, double level) {
        Interval.requireLevel(level);
        if (!(smallest > 0) || first < 2 || step < 1) {
            throw new IllegalArgumentException(
                    "A selection needs a smallest difference above 0, two first runs and steps");
        }
        int k = runs.length;
        List<Integer> left = new ArrayList<>(IntStream.range(0, k).boxed().toList());
        if (k < 2 || made < first) {
            return new Selection(left, k < 2, made);
        }
        double sign = better == Better.HIGHER ? 1 : -1;
        double eta = (Math.pow(2 * (1 - level) / (k - 1), -2 / (first - 1.0)) - 1) / 2;
        double h = 2 * eta * (first - 1);
        Pairs pairs = new Pairs(runs, sign);
        pairs.add(left, 0, first);
        double[][] variances = pairs.variances(first);
        int at = first;
        while (true) {
            int now = at;
            List<Integer> before = List.copyOf(left);
            left.removeIf(i -> before.stream().anyMatch(j -> {
                double behind = pairs.average(j, i);
                return !j.equals(i) && behind > reach(smallest, h, variances[i][j], now);
            }));
            boolean closed = before.stream()
                    .allMatch(i -> before.stream()
                            .allMatch(j -> i.equals(j) || reach(smallest, h, variances[i][j], now) == 0));
            if (left.size() <= 1 || closed) {
                return new Selection(left, true, at);
            }
            if (at + step > made) {
                return new Selection(left, false, at);
            }
            pairs.add(left, at, at + step);
            at += step;
        }
    }

    private static double reach(double smallest, double h, double variance, int runs) {
        return Double.isNaN(variance)
                ? Double.POSITIVE_INFINITY
                : Math.max(0, smallest / (2 * runs) * (h * variance / (smallest * smallest) - runs));
    }

    /** Sums of the differences of every pair. */
    private static final class Pairs {
        private final double[][] runs;
        private final double sign;
        private final double[][] sums;
        private final int[][] counts;

        Pairs(double[][] runs, double sign) {
            this.runs = runs;
            this.sign = sign;
            this.sums = new double[runs.length][runs.length];
            this.counts = new int[runs.length][runs.length];
        }

        void add(List<Integer> left, int from, int to) {
            for (int i : left) {
                for (int j : left) {
                    for (int r = from; j < i && r < to; r++) {
                        double difference = sign * (runs[i][r] - runs[j][r]);
                        if (Double.isFinite(difference)) {
                            sums[i][j] += difference;
                            counts[i][j]++;
                        }
                    }
                }
            }
        }

        /** Get by how much one is better than another on average; not a number without pairs. */
        double average(int one, int other) {
            return one > other ? sums[one][other] / counts[one][other] : -sums[other][one] / counts[other][one];
        }

        double[][] variances(int first) {
            double[][] variances = new double[runs.length][runs.length];
            for (int i = 0; i < runs.length; i++) {
                for (int j = 0; j < i; j++) {
                    double[] one = Arrays.copyOf(runs[i], first);
                    double[] other = Arrays.copyOf(runs[j], first);
                    double sd = PairedComparison.difference(one, other).sd();
                    variances[i][j] = sd * sd;
                    variances[j][i] = sd * sd;
                }
            }
            return variances;
        }
    }
}
