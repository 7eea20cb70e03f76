package dev.poise.metrics;

import dev.poise.kernel.Observer;
import dev.poise.parameters.Settings;

/**
 * A metric that comes in a jar of its own. The jar names the class that implements this, which has a public constructor without
 * parameters, in {@code META-INF/services/dev.poise.metrics.AddedMetric}; with the jar on the class path it is a {@link Metric} like
 * any other.
 *
 * <p><b>Caveat:</b> one object serves many runs on many threads, so it holds no state; what a run adds up to is held by its collector.
 */
public interface AddedMetric {

    /**
     * Get its row in the catalogue.
     *
     * @return always the same; a metric whose row is not complete, or whose name is malformed or taken, is a problem, see
     *     {@link AddedMetrics#problems}
     */
    MetricDefinition definition();

    /**
     * Begin a run.
     *
     * @param settings the settings of the run at its start
     * @return a new collector, for this run alone
     */
    Collector begin(Settings settings);

    /** A metric under way: is told the events of one run, in the order of time, and has a value at its end. */
    interface Collector extends Observer {

        /**
         * Get the value over the whole run, asked once, at its end.
         *
         * @return any finite number; NaN when there is no value. Infinity and whatever is thrown fail the run, and no other
         */
        double value();

        /**
         * Get the value in every measured sprint, asked once, at the end of the run. Not asked when the definition says that only a whole
         * run has one.
         *
         * @return one value per measured sprint, see {@link Horizon}; finite, or NaN when there is no value
         */
        default double[] everySprint() {
            return new double[0];
        }
    }
}
