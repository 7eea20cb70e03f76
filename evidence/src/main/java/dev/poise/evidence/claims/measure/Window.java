package dev.poise.evidence.claims.measure;

import dev.poise.team.situation.Situation;
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
        DAY;

        private static final int SHORTEST_SPRINT =
                (int) Situation.SPRINT_DAYS.spec().low();

        /**
         * Get how many measured sprints hold some steps, in sprints of any length: days are counted in the shortest ones.
         *
         * @param steps how many, from 0
         */
        public int sprints(int steps) {
            return this == SPRINT ? steps : (steps + SHORTEST_SPRINT - 1) / SHORTEST_SPRINT;
        }
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

    /** Get how many measured sprints hold the whole window, in sprints of any length: days are counted in the shortest ones. */
    public int sprints() {
        return step.sprints(to);
    }

    @Override
    public String toString() {
        String span = from == to ? Integer.toString(from) : from + "-" + to;
        return step == Step.DAY ? "day" + span : span;
    }
}
