package dev.poise.statistics.design;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TriangularDistribution;

/**
 * How one factor is distributed within its bounds: turns a coordinate of a design into a value. Tails beyond the bounds are cut off
 * and the rest is scaled up, so that a design keeps its balance. Immutable.
 */
public final class Marginal {
    private final double low;
    private final double high;
    private final boolean flat;
    private final DoubleUnaryOperator inverse;

    private Marginal(double low, double high, boolean flat, DoubleUnaryOperator inverse) {
        if (!(low < high) || !Double.isFinite(low) || !Double.isFinite(high)) {
            throw new IllegalArgumentException("Bounds run from low to high, not from " + low + " to " + high);
        }
        this.low = low;
        this.high = high;
        this.flat = flat;
        this.inverse = inverse;
    }

    /** Spread a factor evenly. */
    public static Marginal uniform(double low, double high) {
        return new Marginal(low, high, true, u -> low + u * (high - low));
    }

    /**
     * Spread a factor normally.
     *
     * @param mean of the whole distribution, before tails are cut
     * @param sd of the whole distribution, above 0
     */
    public static Marginal normal(double mean, double sd, double low, double high) {
        return cut(NormalDistribution.of(mean, sd), low, high);
    }

    /**
     * Spread the logarithm of a factor normally.
     *
     * @param median of the whole distribution, above 0
     * @param lnSd standard deviation of the logarithm, above 0
     */
    public static Marginal logNormal(double median, double lnSd, double low, double high) {
        return cut(LogNormalDistribution.of(Math.log(median), lnSd), low, high);
    }

    /**
     * Spread a factor over its bounds as a beta distribution, stretched from 0..1 to the bounds.
     *
     * @param alpha above 0
     * @param beta above 0
     */
    public static Marginal beta(double alpha, double beta, double low, double high) {
        BetaDistribution distribution = BetaDistribution.of(alpha, beta);
        return new Marginal(low, high, false, u -> low + distribution.inverseCumulativeProbability(u) * (high - low));
    }

    /**
     * Spread a factor as a triangle.
     *
     * @param mode where the triangle is highest, from {@code low} to {@code high}
     */
    public static Marginal triangular(double low, double mode, double high) {
        TriangularDistribution distribution = TriangularDistribution.of(low, mode, high);
        return new Marginal(low, high, false, distribution::inverseCumulativeProbability);
    }

    private static Marginal cut(ContinuousDistribution whole, double low, double high) {
        double below = whole.cumulativeProbability(low);
        double within = whole.probability(low, high);
        if (!(within > 1e-6)) {
            throw new IllegalArgumentException("Next to nothing of the distribution lies from " + low + " to " + high);
        }
        return new Marginal(low, high, false, u -> whole.inverseCumulativeProbability(Math.min(1, below + u * within)));
    }

    /**
     * Get the value below which a share of the values lies.
     *
     * @param share a coordinate of a design, 0 to 1, both included
     * @return within the bounds
     */
    public double quantile(double share) {
        return Math.max(low, Math.min(high, inverse.applyAsDouble(share)));
    }

    /**
     * Get a level of a grid: for an even spread the bounds and equal steps between them, else the middle of each of equally likely
     * slices, because a tail has no end to stand on.
     *
     * @param level from 0
     * @param levels how many there are, at least 2
     */
    public double level(int level, int levels) {
        return quantile(share(level, levels));
    }

    /**
     * Get the share of the values that lies below a level of a grid.
     *
     * @param level from 0
     * @param levels how many there are, at least 2
     */
    public double share(int level, int levels) {
        return flat ? (double) level / (levels - 1) : (level + 0.5) / levels;
    }

    /** Get the lower bound. */
    public double low() {
        return low;
    }

    /** Get the upper bound. */
    public double high() {
        return high;
    }
}
