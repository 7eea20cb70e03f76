package dev.poise.readings;

/**
 * The readings of one run. Values are raw; a reading that could not be taken (no question was asked, say) is NaN.
 *
 * @param perRun one value per {@link Reading}, by its index
 * @param perSprint one series per {@link Reading}, by its index; a series has one value per measured sprint, or none when the
 *     reading is only taken over the whole run
 */
@SuppressWarnings("ArrayRecordComponent") // a batch holds many thousands of these
public record RunReadings(double[] perRun, double[][] perSprint) {

    /**
     * Get the value of a reading over the whole run.
     *
     * @param reading which one
     */
    public double get(Reading reading) {
        return perRun[reading.index()];
    }

    /**
     * Get the values of a reading sprint by sprint.
     *
     * @param reading which one
     * @return one value per measured sprint, or an empty array
     */
    public double[] series(Reading reading) {
        return perSprint[reading.index()];
    }
}
