package dev.poise.evidence.claims.measure;

import java.util.Locale;

/**
 * The part of the measured time that a measure is about.
 *
 * @param step what is counted
 * @param from the first one, from 1
 * @param to the last one, included
 */
public record Window(Step step, int from, int to) {

    /** What a window counts. */
    public enum Step {
        /** Measured sprints. */
        SPRINT,
        /** Measured working days. */
        DAY
    }

    /**
     * Check the bounds.
     *
     * @throws IllegalArgumentException when they are the wrong way round or below 1
     */
    public Window {
        if (from < 1 || to < from) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "A window runs from 1 or later to an end not before, not %d to %d", from, to));
        }
    }

    @Override
    public String toString() {
        String span = from == to ? Integer.toString(from) : from + "-" + to;
        return step == Step.DAY ? "day" + span : span;
    }
}
