package dev.poise.readings;

import dev.poise.readings.Reading.Direction;
import dev.poise.readings.Reading.Rank;
import dev.poise.readings.Reading.Statistic;
import dev.poise.settings.Mechanism;
import org.jspecify.annotations.Nullable;

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
 * @param everySprint whether it is also taken in every sprint
 * @param group what it is about
 * @param rank how soon it is asked for
 * @param smallestEffect the smallest effect that matters
 * @param heldFixedBy the mechanism without which it no longer moves; null for none
 */
record Definition(
        String id,
        String label,
        String unit,
        double low,
        double high,
        Direction direction,
        Statistic statistic,
        String how,
        boolean everySprint,
        ReadingGroup group,
        Rank rank,
        SmallestEffect smallestEffect,
        @Nullable Mechanism heldFixedBy) {

    private static final SmallestEffect NONE = new SmallestEffect(0, "");

    /** Define something between two ends. */
    static Definition range(
            String id,
            String label,
            String unit,
            double low,
            double high,
            Direction direction,
            Statistic statistic,
            String how) {
        return new Definition(
                id,
                label,
                unit,
                low,
                high,
                direction,
                statistic,
                how,
                true,
                ReadingGroup.OTHER,
                Rank.DETAIL,
                NONE,
                null);
    }

    /** Say what it is about, and how soon it is asked for. */
    Definition in(ReadingGroup belongsTo, Rank asked) {
        return new Definition(
                id,
                label,
                unit,
                low,
                high,
                direction,
                statistic,
                how,
                everySprint,
                belongsTo,
                asked,
                smallestEffect,
                heldFixedBy);
    }

    /** Say which effect matters, and why not less. */
    Definition matters(double amount, String reason) {
        return new Definition(
                id,
                label,
                unit,
                low,
                high,
                direction,
                statistic,
                how,
                everySprint,
                group,
                rank,
                new SmallestEffect(amount, reason),
                heldFixedBy);
    }

    /** Say that a single sprint has none. */
    Definition ofWholeRunsOnly() {
        return new Definition(
                id, label, unit, low, high, direction, statistic, how, false, group, rank, smallestEffect, heldFixedBy);
    }

    /** Say without which mechanism it no longer moves. */
    Definition heldFixedBy(Mechanism mechanism) {
        return new Definition(
                id,
                label,
                unit,
                low,
                high,
                direction,
                statistic,
                how,
                everySprint,
                group,
                rank,
                smallestEffect,
                mechanism);
    }

    /** Define a state of a person or of the code base, 0 to 1. */
    static Definition state(String id, String label, Direction direction, Statistic statistic, String how) {
        return range(id, label, "0..1", 0, 1, direction, statistic, how);
    }

    /** Define a part of a whole, 0 to 1. */
    static Definition share(String id, String label, Direction direction, Statistic statistic, String how) {
        return range(id, label, "share", 0, 1, direction, statistic, how);
    }

    /** Define something that has no upper end, from 0. */
    static Definition amount(
            String id, String label, String unit, Direction direction, Statistic statistic, String how) {
        return range(id, label, unit, 0, Double.POSITIVE_INFINITY, direction, statistic, how);
    }

    /** Define something that can be below 0, such as value: ideas can do harm. */
    static Definition signed(
            String id, String label, String unit, Direction direction, Statistic statistic, String how) {
        return range(id, label, unit, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, direction, statistic, how);
    }
}
