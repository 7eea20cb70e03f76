package dev.poise.team.situation;

import static dev.poise.parameters.ParameterSpec.assumption;

import dev.poise.parameters.Conditions;
import dev.poise.parameters.Parameter;
import dev.poise.parameters.ParameterSpec;
import dev.poise.parameters.Values;

/** How sprints are planned. */
public enum SprintParameter implements Parameter {
    // spotless:off
    // name, label, unit, standard value, lowest, highest, source
    OVERSHOOT(assumption("planning.overshoot", "how far an item may overshoot the commitment", "share", 0.15, 0, 0.5)),
    MIN(assumption("planning.least", "least effort committed to in a sprint", "h", 30.0, 10, 60)),
    PULL_DAYS(assumption("planning.pullDays", "day of the sprint up to which items are added", "day", 6.0, 0, 10)),
    PULL_HOURS(assumption("planning.pullHours", "effort that is added per day left", "h/day", 5.0, 2, 8)),
    GOAL(assumption("planning.goalShare", "share of the commitment that makes up the Sprint Goal", "share", 0.4, 0.2, 0.8)),
    GOAL_DONE(assumption("planning.goalDone", "share of the hours of the Sprint Goal that must be done to meet it", "share", 0.8, 0.6, 1)),
    REMEMBERED(assumption("planning.remembered", "sprints over which velocity is averaged", "sprint", 4.0, 2, 8)),
    REVIEW_HOURS(assumption("review.share", "effort of a review, share of the effort", "share", 0.06, 0.03, 0.15)),
    ACCEPTANCE(assumption("acceptance.patience", "hours after which the team releases what nobody accepted", "h", 16.0, 8, 80)),
    DELAY(assumption("value.delay", "value lost per week of delay", "1/week", 0.02, 0, 0.05)),
    FIT(assumption("value.fit", "value of a user-facing item lost without insight", "share", 0.6, 0.3, 0.8)),
    NOVEL_SLOPE(assumption("value.novelSlope", "value factor per quality for a novel item", "1", 0.4, 0.1, 0.6));
    // spotless:on

    /** Initial velocity of the team below, estimated hours in its sprint: part of the form. */
    private static final double START_VELOCITY = 110;

    /** Size of the team and length of the sprint with this velocity; other teams begin in proportion. */
    private static final int DEVELOPERS = 6;

    private static final int DAYS = 10;
    private static final double WEEKLY_HOURS = 40;

    private final ParameterSpec spec;

    SprintParameter(ParameterSpec spec) {
        this.spec = spec;
    }

    /**
     * Get the velocity that a team begins with.
     *
     * @param conditions what the run is given
     * @return estimated hours in a sprint, in proportion to the number of developers, their weekly hours and days
     */
    public static double startVelocity(Conditions conditions) {
        Values<Situation> situation = conditions.of(Situation.class);
        return START_VELOCITY
                * situation.get(Situation.TEAM_SIZE)
                / DEVELOPERS
                * situation.get(Situation.SPRINT_DAYS)
                / DAYS
                * situation.get(Situation.WEEKLY_HOURS)
                / WEEKLY_HOURS;
    }

    @Override
    public ParameterSpec spec() {
        return spec;
    }
}
