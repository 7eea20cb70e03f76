package dev.poise.statistics;

/**
 * A lognormal distribution fitted to positive values by maximum likelihood. Logarithms are those of {@link StrictMath}, so
 * the same values give the same bits on every machine.
 *
 * @param mu mean of the logarithms
 * @param sigma standard deviation of the logarithms, with n below the line
 * @param logLikelihood log-likelihood of the values under it, in nats
 */
public record LogNormalFit(double mu, double sigma, double logLikelihood) {
    private static final double LN_2_PI = StrictMath.log(2 * Math.PI);

    /**
     * Fit to values.
     *
     * @param values positive and finite, at least two different ones; else every number of the fit is NaN
     */
    public static LogNormalFit of(double... values) {
        double mean = 0;
        for (double value : values) {
            mean += StrictMath.log(value) / values.length;
        }
        double squares = 0;
        for (double value : values) {
            double residual = StrictMath.log(value) - mean;
            squares += residual * residual;
        }
        double sigma = Math.sqrt(squares / values.length);
        if (!(sigma > 0) || Double.isInfinite(sigma)) {
            return new LogNormalFit(Double.NaN, Double.NaN, Double.NaN);
        }
        double perValue = -StrictMath.log(sigma) - LN_2_PI / 2 - .5 - mean;
        return new LogNormalFit(mean, sigma, values.length * perValue);
    }
}
