package dev.poise.statistics.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which share of an outcome's variance two factors are responsible for together, beyond what each does alone: second-order Sobol'
 * indices. Over the points of {@link dev.poise.statistics.design.SaltelliDesign#pointsOfSecondOrder}, by Saltelli (2002), Computer Physics
 * Communications 145, 280-297: where A_k is A with column k of B and B_j is B with column j of A, the mean of f(B_j) f(A_k) less that of f(A)
 * f(B) is the variance that j and k give together and alone; less that of each alone it is what only both give. Both of f(B_j) f(A_k) and
 * f(B_k) f(A_j) are there, and their average is taken.
 *
 * <p>Noise, missing points and intervals are as in {@link SobolIndices}; a row in which a point that a pair needs is missing is left out for
 * that pair. Estimates of pairs vary more than those of single factors, and may lie below 0. Immutable.
 *
 * @param pairs in the order (1, 2), (1, 3), ..., (2, 3), ...
 * @param hasNoise whether the noise of runs is in the shares
 */
public record SobolPairs(List<Pair> pairs, boolean hasNoise) {
    /**
     * The share of one pair.
     *
     * @param one the position of a factor, from 0
     * @param other the position of the other, larger
     * @param second the share
     */
    public record Pair(int one, int other, Estimate second) {}

    /** Keep the pairs as they are. */
    public SobolPairs {
        pairs = List.copyOf(pairs);
    }

    /**
     * Get the outcomes that first-order and total indices need.
     *
     * @param factors how many factors
     * @param outcomes one array per point, in whole rows of {@code 2 * factors + 2}
     * @return the same without those of B with columns of A, for {@link SobolIndices}
     */
    public static double[][] ofFirstOrder(int factors, double[][] outcomes) {
        int width = width(factors, outcomes);
        return IntStream.range(0, outcomes.length)
                .filter(at -> at % width <= factors || at % width == width - 1)
                .mapToObj(at -> outcomes[at])
                .toArray(double[][]::new);
    }

    /**
     * Compute the indices.
     *
     * @param factors how many factors, at least 1
     * @param outcomes one array per point, in the order of the design, with an outcome per replication; not a finite number where a run
     *     failed. The number of points is a multiple of {@code 2 * factors + 2}
     * @param redraw how intervals are made: whole rows are drawn again
     * @throws IllegalArgumentException when the number of points is wrong
     */
    public static SobolPairs of(int factors, double[][] outcomes, Redraw redraw) {
        int width = width(factors, outcomes);
        Replicated all = Replicated.of(outcomes, at -> at % width == 0 || at % width == width - 1);
        double[] whole = new double[outcomes.length / width];
        int[] ends = IntStream.range(0, whole.length)
                .filter(row -> all.isThere(row * width) && all.isThere(row * width + width - 1))
                .toArray();
        for (int row : ends) {
            int a = row * width;
            int b = a + width - 1;
            whole[row] = (all.product(a, a) + all.product(b, b)) / 2;
        }
        List<Pair> pairs = new ArrayList<>();
        for (int one = 0; one < factors; one++) {
            for (int other = one + 1; other < factors; other++) {
                pairs.add(new Pair(one, other, second(all, whole, ends, new Columns(factors, one, other), redraw)));
            }
        }
        return new SobolPairs(pairs, !all.isReplicated());
    }

    private static int width(int factors, double[][] outcomes) {
        int width = 2 * factors + 2;
        if (factors < 1 || outcomes.length % width != 0) {
            throw new IllegalArgumentException(
                    "Whole rows of " + width + " points are needed, not " + outcomes.length + " outcomes");
        }
        return width;
    }

    /** Where the points of a pair stand in a row. */
    private record Columns(int factors, int one, int other) {
        int width() {
            return 2 * factors + 2;
        }

        /** Get the places of A with one column of B, A with the other, B with one column of A, and B with the other. */
        int[] mixed() {
            return new int[] {1 + one, 1 + other, 1 + factors + one, 1 + factors + other};
        }
    }

    private static Estimate second(Replicated all, double[] whole, int[] ends, Columns columns, Redraw redraw) {
        int width = columns.width();
        int[] mixed = columns.mixed();
        int[] rows = IntStream.of(ends)
                .filter(row -> IntStream.of(mixed).allMatch(at -> all.isThere(row * width + at)))
                .toArray();
        double[] part = new double[whole.length];
        for (int row : rows) {
            int a = row * width;
            int b = a + width - 1;
            double apart = all.product(a, b);
            double together = (all.product(a + mixed[2], a + mixed[1]) + all.product(a + mixed[3], a + mixed[0])) / 2;
            double alone = all.product(b, a + mixed[0]) + all.product(b, a + mixed[1]) - 2 * apart;
            part[row] = together - apart - alone;
        }
        return redraw.estimate(rows, drawn -> {
            double variance = mean(whole, drawn);
            return variance > 0 ? mean(part, drawn) / variance : Double.NaN;
        });
    }

    private static double mean(double[] values, int[] rows) {
        return Arrays.stream(rows).mapToDouble(row -> values[row]).sum() / rows.length;
    }
}
