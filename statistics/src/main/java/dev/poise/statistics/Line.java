package dev.poise.statistics;

import java.util.stream.IntStream;

/**
 * A straight line through points by ordinary least squares: y = intercept + slope x. What cannot be told is NaN.
 *
 * <p><b>Caveat:</b> the standard error takes the points as independent. Sprints of one run are not: to see whether a
 * state drifts, fit a line to each run and take the {@link Sample} of the slopes.
 *
 * @param slope change of y per unit of x; NaN when x does not vary
 * @param intercept y at x = 0
 * @param slopeError standard error of the slope; NaN for fewer than three points
 * @param n number of points that count
 */
public record Line(double slope, double intercept, double slopeError, int n) {
    /**
     * Fit a line. Points in which either number is not finite are left out.
     *
     * @throws IllegalArgumentException when the lengths differ
     */
    public static Line through(double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException("Points need as many x as y, not " + x.length + " and " + y.length);
        }
        int[] whole = IntStream.range(0, x.length)
                .filter(i -> Double.isFinite(x[i]) && Double.isFinite(y[i]))
                .toArray();
        double meanX =
                Sample.of(IntStream.of(whole).mapToDouble(i -> x[i]).toArray()).mean();
        double meanY =
                Sample.of(IntStream.of(whole).mapToDouble(i -> y[i]).toArray()).mean();
        double xx = 0;
        double xy = 0;
        for (int i : whole) {
            xx += (x[i] - meanX) * (x[i] - meanX);
            xy += (x[i] - meanX) * (y[i] - meanY);
        }
        double slope = xx > 0 ? xy / xx : Double.NaN;
        double rest = 0;
        for (int i : whole) {
            double off = y[i] - meanY - slope * (x[i] - meanX);
            rest += off * off;
        }
        double slopeError = whole.length < 3 ? Double.NaN : Math.sqrt(rest / (whole.length - 2) / xx);
        return new Line(slope, meanY - slope * meanX, slopeError, whole.length);
    }

    /** Fit a line to values at x = 1, 2, 3, ..., such as one per sprint. */
    public static Line through(double... y) {
        return through(IntStream.rangeClosed(1, y.length).asDoubleStream().toArray(), y);
    }

    /** Get the certainty of the slope; unknown for fewer than three points. */
    public Interval slopeInterval(double level) {
        return Interval.around(slope, StudentT.reach(level, n - 2.0) * slopeError, level);
    }
}
