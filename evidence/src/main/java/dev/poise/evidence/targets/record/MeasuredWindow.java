package dev.poise.evidence.targets.record;

import dev.poise.metrics.Horizon;
import dev.poise.parameters.Settings;
import dev.poise.team.situation.WorkingTime;

/**
 * The measured part of a run.
 *
 * @param warmUpDays days before it
 * @param sprintDays days in a sprint
 * @param sprints measured sprints
 */
record MeasuredWindow(int warmUpDays, int sprintDays, int sprints) {

    static MeasuredWindow of(Settings settings) {
        Horizon horizon = Horizon.of(settings);
        return new MeasuredWindow(horizon.firstMeasuredDay(), horizon.sprintDays(), horizon.sprints());
    }

    /** Get the measured sprint, from 0, in which something happened; negative before. */
    int sprintOf(long time) {
        return Math.floorDiv(WorkingTime.day(time) - warmUpDays, sprintDays);
    }

    /** Same for what is told when a day is over. */
    int sprintBefore(long time) {
        return Math.floorDiv(WorkingTime.day(time) - 1 - warmUpDays, sprintDays);
    }

    /** Get the working second at which the sprint ends in which something happened. */
    long endOfSprint(long time) {
        long sprint = sprintDays * WorkingTime.DAY;
        return Math.floorDiv(time + sprint - 1, sprint) * sprint;
    }

    boolean holds(int sprint) {
        return sprint >= 0 && sprint < sprints;
    }

    int lastDay() {
        return warmUpDays + sprints * sprintDays;
    }
}
