package dev.poise.statistics;

import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.analysis.solvers.BrentSolver;

/**
 * A Weibull distribution fitted to positive values by maximum likelihood: the shape is the root of the profile likelihood's
 * slope, which falls with the shape, so there is exactly one.
 *
 * @param shape below 1 for a hazard that falls with time
 * @param scale in the unit of the values
 * @param logLikelihood log-likelihood of the values under it, in nats
 */
public record WeibullFit(double shape, double scale, double logLikelihood) {
    private static final double LOWEST_SHAPE = .02;
    private static final double HIGHEST_SHAPE = 200;
    private static final double ACCURACY = 1e-10;
    private static final int MAX_STEPS = 200;

    /**
     * Fit to values.
     *
     * @param values positive and finite, at least two different ones; else every number of the fit is NaN
     */
    public static WeibullFit of(double... values) {
        double[] logs = new double[values.length];
        double mean = 0;
        double largest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < logs.length; i++) {
            logs[i] = StrictMath.log(values[i]);
            mean += logs[i] / logs.length;
            largest = Math.max(largest, logs[i]);
        }
        // in units of the largest value, so that no power is larger than 1
        for (int i = 0; i < logs.length; i++) {
            logs[i] -= largest;
        }
        double centre = mean - largest;
        UnivariateFunction slope = shape -> 1 / shape + centre - weightedLog(logs, shape);
        if (!(slope.value(LOWEST_SHAPE) > 0 && slope.value(HIGHEST_SHAPE) < 0)) {
            return new WeibullFit(Double.NaN, Double.NaN, Double.NaN);
        }
        double shape = new BrentSolver(ACCURACY).solve(MAX_STEPS, slope, LOWEST_SHAPE, HIGHEST_SHAPE, 1);
        double power = 0;
        for (double log : logs) {
            power += StrictMath.exp(shape * log) / logs.length;
        }
        double lnScale = largest + StrictMath.log(power) / shape;
        double perValue = StrictMath.log(shape) - shape * lnScale + (shape - 1) * mean - 1;
        return new WeibullFit(shape, StrictMath.exp(lnScale), logs.length * perValue);
    }

    /** Get the mean logarithm, each value weighted by its power. */
    private static double weightedLog(double[] logs, double shape) {
        double weights = 0;
        double sum = 0;
        for (double log : logs) {
            double weight = StrictMath.exp(shape * log);
            weights += weight;
            sum += weight * log;
        }
        return sum / weights;
    }
}
