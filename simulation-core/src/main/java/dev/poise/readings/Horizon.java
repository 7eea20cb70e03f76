package dev.poise.readings;

import dev.poise.settings.Settings;
import dev.poise.team.situation.Situation;

/**
 * How long a run is: a warm-up that is not reported, and the measured sprints after it.
 *
 * @param warmUp sprints before the measured ones
 * @param sprints measured sprints
 * @param sprintDays working days in a sprint
 */
public record Horizon(int warmUp, int sprints, int sprintDays) {
    /** Read it from the settings of a run. */
    public static Horizon of(Settings settings) {
        return new Horizon(
                (int) settings.number(Situation.WARM_UP.entry().name()),
                (int) settings.number(Situation.SPRINTS.entry().name()),
                (int) settings.number(Situation.SPRINT_DAYS.entry().name()));
    }

    /** Get the number of the first measured day; the first day of the run has number 0. */
    public int firstMeasuredDay() {
        return warmUp * sprintDays;
    }

    /** Get the number of measured days. */
    public int measuredDays() {
        return sprints * sprintDays;
    }
}
