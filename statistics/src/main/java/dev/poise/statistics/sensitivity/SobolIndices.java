package dev.poise.statistics.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which share of an outcome's variance each factor is responsible for: alone (first order), and together with others (total). Over
 * a {@link dev.poise.statistics.design.SaltelliDesign}. First order by the estimator (b) of Table 2 in Saltelli and others (2010),
 * Computer Physics Communications 181, 259-270, on outcomes less their mean; total by Jansen (1999), the same, 117, 35-43.
 *
 * <p>A first-order index says what knowing the factor would save; a total index near zero says that the factor may be held at any
 * value. Estimates may lie a little below 0 or above 1.
 *
 * <p>The variance meant is that of the expected outcome over the factors. All of these are averages of products of two outcomes. The
 * product of two averages over runs holds the noise that is left in them: whatever two points' runs have in common, and for a square
 * all of it. With two or more replications, only outcomes of <em>different</em> replications are multiplied (see {@link Replicated}).
 * These share no chance, so the expectation of a product is the product of the expectations, whether points share seeds or not: no noise
 * is left in numerators and denominator, for no more runs. With one replication the noise is in it: {@link #hasNoise()}.
 *
 * <p><b>Caveat:</b> intervals come from drawing rows again. What chance does to all rows of a replication alike is not in them: with few
 * replications that share seeds over points, they may hold the truth somewhat less often than they say.
 *
 * <p>An outcome whose expectation does not vary, as far as can be told, has no variance to share out: all is unknown. Immutable.
 *
 * @param factors one per factor, in the order of the design
 * @param variance of the expected outcome over the points of A and B; with one replication that of the outcomes, noise included; may
 *     come out negative where noise is all there is
 * @param hasNoise whether the noise of runs is in the shares
 */
public record SobolIndices(List<Factor> factors, double variance, boolean hasNoise) {
    /**
     * The shares of one factor.
     *
     * @param first alone
     * @param total together with others
     */
    public record Factor(Estimate first, Estimate total) {}

    /** Copies the factors. */
    public SobolIndices {
        factors = List.copyOf(factors);
    }

    /**
     * Compute the indices. A row in which a point that a factor needs is missing is left out for that factor, so that a failed point
     * costs one row of one factor, or one row of all when it is a point of A or B. With replications a point is missing when it has
     * fewer than two outcomes.
     *
     * @param factors how many factors, at least 1
     * @param outcomes one array per point, in the order of the design, with an outcome per replication; not a finite number where a run
     *     failed; arrays that end early have missing outcomes there. The number of points is a multiple of {@code factors + 2}, so that
     *     fewer rows than designed can be looked at
     * @param redraw how intervals are made: whole rows are drawn again
     * @throws IllegalArgumentException when the number of points is wrong
     */
    public static SobolIndices of(int factors, double[][] outcomes, Redraw redraw) {
        int width = factors + 2;
        if (factors < 1 || outcomes.length % width != 0) {
            throw new IllegalArgumentException(
                    "Whole rows of " + width + " points are needed, not " + outcomes.length + " outcomes");
        }
        Replicated all = Replicated.of(outcomes, at -> at % width == 0 || at % width == width - 1);
        int[] ends = IntStream.range(0, outcomes.length / width)
                .filter(row -> all.isThere(row * width) && all.isThere(row * width + width - 1))
                .toArray();
        double[] whole = new double[outcomes.length / width];
        for (int row : ends) {
            int a = row * width;
            int b = a + width - 1;
            whole[row] = (all.product(a, a) + all.product(b, b)) / 2;
        }
        List<Factor> each = new ArrayList<>();
        for (int factor = 1; factor <= factors; factor++) {
            double[] first = new double[whole.length];
            double[] total = new double[whole.length];
            int column = factor;
            int[] rows = IntStream.of(ends)
                    .filter(row -> all.isThere(row * width + column))
                    .toArray();
            for (int row : rows) {
                int a = row * width;
                int b = a + width - 1;
                int mixed = a + factor;
                first[row] = all.product(b, mixed) - all.product(b, a);
                total[row] = (all.product(a, a) - 2 * all.product(a, mixed) + all.product(mixed, mixed)) / 2;
            }
            each.add(new Factor(share(first, whole, rows, redraw), share(total, whole, rows, redraw)));
        }
        return new SobolIndices(each, ends.length == 0 ? Double.NaN : mean(whole, ends), !all.isReplicated());
    }

    /** Estimate which share of the whole a part has; unknown unless the whole is above zero in all that is drawn. */
    private static Estimate share(double[] part, double[] whole, int[] rows, Redraw redraw) {
        return redraw.estimate(rows, drawn -> {
            double all = mean(whole, drawn);
            return all > 0 ? mean(part, drawn) / all : Double.NaN;
        });
    }

    private static double mean(double[] values, int[] rows) {
        return Arrays.stream(rows).mapToDouble(row -> values[row]).sum() / rows.length;
    }
}
