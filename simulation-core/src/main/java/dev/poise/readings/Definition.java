package dev.poise.readings;

import dev.poise.readings.Reading.Direction;
import dev.poise.readings.Reading.Statistic;

/**
 * One row of the dictionary of readings.
 *
 * @param id the dotted name
 * @param label a few words for people
 * @param unit the unit, "0..1" for a state and "share" for a part of a whole
 * @param low the smallest possible value
 * @param high the largest possible value
 * @param direction which way is good
 * @param statistic how a run's value comes from its days and sprints
 * @param how in words how it is computed
 */
record Definition(
        String id,
        String label,
        String unit,
        double low,
        double high,
        Direction direction,
        Statistic statistic,
        String how) {

    /** Define a state of a person or of the code base, 0 to 1. */
    static Definition state(String id, String label, Direction direction, Statistic statistic, String how) {
        return new Definition(id, label, "0..1", 0, 1, direction, statistic, how);
    }

    /** Define a part of a whole, 0 to 1. */
    static Definition share(String id, String label, Direction direction, Statistic statistic, String how) {
        return new Definition(id, label, "share", 0, 1, direction, statistic, how);
    }

    /** Define something that has no upper end, from 0. */
    static Definition amount(
            String id, String label, String unit, Direction direction, Statistic statistic, String how) {
        return new Definition(id, label, unit, 0, Double.POSITIVE_INFINITY, direction, statistic, how);
    }

    /** Define something that can be below 0, such as value: ideas can do harm. */
    static Definition signed(
            String id, String label, String unit, Direction direction, Statistic statistic, String how) {
        return new Definition(
                id, label, unit, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, direction, statistic, how);
    }
}
