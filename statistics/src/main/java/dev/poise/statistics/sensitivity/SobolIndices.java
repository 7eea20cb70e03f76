package dev.poise.statistics.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which share of an outcome's variance each factor is responsible for: alone (first order), and together with others (total). Over
 * a {@link dev.poise.statistics.design.SaltelliDesign}. First order by the estimator (b) of Table 2 in Saltelli and others (2010),
 * Computer Physics Communications 181, 259-270, on outcomes less their mean; total by Jansen (1999), the same, 117, 35-43.
 *
 * <p>A first-order index says what knowing the factor would save; a total index near zero says that the factor may be held at any
 * value. Estimates may lie a little below 0 or above 1. Immutable.
 *
 * @param factors one per factor, in the order of the design
 * @param variance of the outcomes of A and B
 */
public record SobolIndices(List<Factor> factors, double variance) {
    /**
     * The shares of one factor.
     *
     * @param first alone
     * @param total together with others
     */
    public record Factor(Estimate first, Estimate total) {}

    /** Keep the factors as they are. */
    public SobolIndices {
        factors = List.copyOf(factors);
    }

    /**
     * Compute the indices. A row in which a run that a factor needs is missing is left out for that factor, so that a failed run
     * costs one row of one factor, or one row of all when it is a run of A or B.
     *
     * @param factors how many factors, at least 1
     * @param outcomes one per point, in the order of the design; not a finite number where a run failed; a multiple of
     *     {@code factors + 2}, so that fewer rows than designed can be looked at
     * @param redraw how intervals are made
     * @throws IllegalArgumentException when the number of outcomes is wrong
     */
    public static SobolIndices of(int factors, double[] outcomes, Redraw redraw) {
        int width = factors + 2;
        if (factors < 1 || outcomes.length % width != 0) {
            throw new IllegalArgumentException(
                    "Whole rows of " + width + " points are needed, not " + outcomes.length + " outcomes");
        }
        int rows = outcomes.length / width;
        double[] a = column(outcomes, rows, width, 0);
        double[] b = column(outcomes, rows, width, width - 1);
        int[] ends = IntStream.range(0, rows)
                .filter(row -> Double.isFinite(a[row]) && Double.isFinite(b[row]))
                .toArray();
        double centre = ends.length == 0
                ? 0
                : IntStream.of(ends).mapToDouble(r -> (a[r] + b[r]) / 2).sum() / ends.length;
        List<Factor> all = new ArrayList<>();
        for (int factor = 0; factor < factors; factor++) {
            double[] mixed = column(outcomes, rows, width, factor + 1);
            int[] whole = IntStream.of(ends)
                    .filter(row -> Double.isFinite(mixed[row]))
                    .toArray();
            all.add(new Factor(
                    redraw.estimate(whole, drawn -> first(a, b, mixed, centre, drawn)),
                    redraw.estimate(whole, drawn -> total(a, b, mixed, drawn))));
        }
        return new SobolIndices(all, ends.length == 0 ? Double.NaN : variance(a, b, ends));
    }

    private static double[] column(double[] outcomes, int rows, int width, int at) {
        return IntStream.range(0, rows)
                .mapToDouble(row -> outcomes[row * width + at])
                .toArray();
    }

    private static double first(double[] a, double[] b, double[] mixed, double centre, int[] rows) {
        double sum = 0;
        for (int row : rows) {
            sum += (b[row] - centre) * (mixed[row] - a[row]);
        }
        return share(sum / rows.length, variance(a, b, rows));
    }

    private static double total(double[] a, double[] b, double[] mixed, int[] rows) {
        double sum = 0;
        for (int row : rows) {
            sum += (a[row] - mixed[row]) * (a[row] - mixed[row]);
        }
        return share(sum / (2 * rows.length), variance(a, b, rows));
    }

    /** An outcome that never varies has nothing to share out. */
    private static double share(double part, double variance) {
        return variance == 0 ? 0 : part / variance;
    }

    private static double variance(double[] a, double[] b, int[] rows) {
        double sum = 0;
        for (int row : rows) {
            sum += a[row] + b[row];
        }
        double mean = sum / (2 * rows.length);
        double squares = 0;
        for (int row : rows) {
            squares += (a[row] - mean) * (a[row] - mean) + (b[row] - mean) * (b[row] - mean);
        }
        return squares / (2 * rows.length);
    }
}
