package dev.poise.readings;

/** The scale on which value is told: the reference team delivers 100. */
public final class ReferenceValue {
    /**
     * Mean raw value that the reference team delivers per sprint. A test holds it to the model within 2%.
     */
    public static final double PER_SPRINT = 4.23;

    private ReferenceValue() {}

    /**
     * Turn raw value into an index.
     *
     * @param raw raw value delivered
     * @param sprints over how many sprints
     * @return the index, 100 for what the reference team delivers in the same time
     */
    public static double index(double raw, int sprints) {
        return 100 * raw / (PER_SPRINT * sprints);
    }
}
