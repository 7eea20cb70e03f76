package dev.poise.metrics;

/**
 * The metrics of one run. Values are raw; a metric that could not be taken (no question was asked, say) is NaN.
 *
 * @param perRun one value per {@link Metric}, by its index
 * @param perSprint one series per {@link Metric}, by its index; a series has one value per measured sprint, or none when the
 *     metric is only taken over the whole run
 */
@SuppressWarnings("ArrayRecordComponent") // a batch holds many thousands of these
public record RunMetrics(double[] perRun, double[][] perSprint) {

    /**
     * Get the value of a metric over the whole run.
     *
     * @param metric which one
     */
    public double get(Metric metric) {
        return perRun[metric.index()];
    }

    /**
     * Get the values of a metric sprint by sprint.
     *
     * @param metric which one
     * @return one value per measured sprint, or an empty array
     */
    public double[] series(Metric metric) {
        return perSprint[metric.index()];
    }
}
