package dev.poise.metrics;

import dev.poise.parameters.Settings;
import dev.poise.team.situation.Situation;
import dev.poise.team.situation.WorkingTime;

/**
 * How long a run is: a warm-up that is not reported, and the measured sprints after it.
 *
 * @param warmUp sprints before the measured ones
 * @param sprints measured sprints
 * @param sprintDays working days in a sprint
 */
public record Horizon(int warmUp, int sprints, int sprintDays) {
    /** How many sprints of the warm-up are followed, its last ones: the past that charts show of a team that changes in sprint 1. */
    public static final int PAST_SPRINTS = 3;

    /** Read it from the settings of a run. */
    public static Horizon of(Settings settings) {
        return new Horizon(
                (int) settings.number(Situation.WARM_UP.spec().name()),
                (int) settings.number(Situation.SPRINTS.spec().name()),
                (int) settings.number(Situation.SPRINT_DAYS.spec().name()));
    }

    /** Get the number of the first measured day; the first day of the run has number 0. */
    public int firstMeasuredDay() {
        return warmUp * sprintDays;
    }

    /**
     * Find the measured sprint in which something happens.
     *
     * @param time virtual time in seconds
     * @return from 0; -1 in the warm-up and after the last sprint
     */
    public int sprintAt(long time) {
        long sprint = Math.floorDiv(time - firstMeasuredDay() * WorkingTime.DAY, sprintDays * WorkingTime.DAY);
        return sprint >= 0 && sprint < sprints ? (int) sprint : -1;
    }

    /** Get the number of measured days. */
    public int measuredDays() {
        return sprints * sprintDays;
    }
}
