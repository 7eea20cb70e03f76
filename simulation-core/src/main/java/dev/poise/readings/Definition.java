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
 * @param use how it is used
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
        Use use) {

    /**
     * How tables, reports and verdicts use a reading.
     *
     * @param everySprint whether it is also taken in every sprint
     * @param group what it is about
     * @param rank how soon it is asked for
     * @param smallestEffect the smallest effect that matters
     * @param heldFixedBy the mechanism without which it no longer moves; null for none
     */
    record Use(
            boolean everySprint,
            ReadingGroup group,
            Rank rank,
            SmallestEffect smallestEffect,
            @Nullable Mechanism heldFixedBy) {

        private static final Use UNSAID =
                new Use(true, ReadingGroup.OTHER, Rank.DETAIL, new SmallestEffect(0, ""), null);
    }

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
        return new Definition(id, label, unit, low, high, direction, statistic, how, Use.UNSAID);
    }

    private Definition with(Use other) {
        return new Definition(id, label, unit, low, high, direction, statistic, how, other);
    }

    /** Say what it is about, and how soon it is asked for. */
    Definition in(ReadingGroup group, Rank rank) {
        return with(new Use(use.everySprint(), group, rank, use.smallestEffect(), use.heldFixedBy()));
    }

    /** Say which effect matters, and why not less. */
    Definition matters(double amount, String reason) {
        SmallestEffect effect = new SmallestEffect(amount, reason);
        return with(new Use(use.everySprint(), use.group(), use.rank(), effect, use.heldFixedBy()));
    }

    /** Say that a single sprint has none. */
    Definition ofWholeRunsOnly() {
        return with(new Use(false, use.group(), use.rank(), use.smallestEffect(), use.heldFixedBy()));
    }

    /** Say without which mechanism it no longer moves. */
    Definition heldFixedBy(Mechanism mechanism) {
        return with(new Use(use.everySprint(), use.group(), use.rank(), use.smallestEffect(), mechanism));
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
