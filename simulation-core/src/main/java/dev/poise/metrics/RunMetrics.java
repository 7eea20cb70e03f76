package dev.poise.metrics;

/**
 * The metrics of one run. Values are raw; a metric that could not be taken (no question was asked, say) is NaN.
 *
 * @param perRun one value per {@link Metric}, by its index
 * @param perSprint one series per {@link Metric}, by its index; a series has one value per measured sprint, or none when the
 *     metric is only taken over the whole run
 * @param past for each outcome its series over the last {@link Horizon#PAST_SPRINTS} sprints of the warm-up, of every other metric
 *     none; nothing in {@code perRun} is made from it
 */
@SuppressWarnings("ArrayRecordComponent") // a batch holds many thousands of these
public record RunMetrics(double[] perRun, double[][] perSprint, double[][] past) {

    /**
     * Keep metrics of which no past is known.
     *
     * @param perRun one value per {@link Metric}, by its index
     * @param perSprint one series per {@link Metric}, by its index
     */
    public RunMetrics(double[] perRun, double[][] perSprint) {
        this(perRun, perSprint, new double[perSprint.length][0]);
    }

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

    /**
     * Get the values of a metric in the last sprints of the warm-up.
     *
     * @param metric which one
     * @return {@link Horizon#PAST_SPRINTS} values, or an empty array
     */
    public double[] past(Metric metric) {
        return past[metric.index()];
    }
}
