package dev.poise.team.situation;

import dev.poise.settings.Conditions;
import dev.poise.settings.Entry;
import dev.poise.settings.Parameter;
import dev.poise.settings.Values;

/** How sprints are planned. */
public enum SprintParameter implements Parameter {
    /** More committed per unit of pressure. */
    PLAN_PRESSURE(Entry.assumption("planning.pressure", "more committed per unit of pressure", "share", 0.25, 0, 0.5)),
    /** Velocity that a team begins with. */
    START_VELOCITY(Entry.assumption(
            "planning.startVelocity", "velocity to begin with, for six developers and ten days", "h", 110.0, 60, 220)),
    /** How far an item may overshoot the commitment. */
    OVERSHOOT(Entry.assumption(
            "planning.overshoot", "how far an item may overshoot the commitment", "share", 0.15, 0, 0.5)),
    /** Least committed in a sprint. */
    LEAST(Entry.assumption("planning.least", "least committed in a sprint", "h", 30.0, 10, 60)),
    /** Day of the sprint up to which items are added. */
    PULL_DAYS(
            Entry.assumption("planning.pullDays", "day of the sprint up to which items are added", "day", 6.0, 0, 10)),
    /** Effort that is added per day left. */
    PULL_HOURS(Entry.assumption("planning.pullHours", "effort that is added per day left", "h/day", 5.0, 2, 8)),
    /** Share of the commitment that makes up the Sprint Goal. */
    GOAL(Entry.assumption(
            "planning.goalShare", "share of the commitment that makes up the Sprint Goal", "share", 0.4, 0.2, 0.8)),
    /** Share of the hours of the Sprint Goal with which it is met. */
    GOAL_DONE(Entry.assumption(
            "planning.goalDone", "share of the hours of the Sprint Goal with which it is met", "share", 0.8, 0.6, 1)),
    /** Sprints that velocity is the mean of. */
    REMEMBERED(Entry.assumption("planning.remembered", "sprints that velocity is the mean of", "sprint", 4.0, 2, 8)),
    /** Least share of an estimate that is left until an item is done. */
    LEFT_LEAST(Entry.assumption(
            "planning.leftLeast",
            "least share of an estimate that is left until an item is done",
            "share",
            0.15,
            0.05,
            0.3)),
    /** Effort of a review, share of the effort. */
    REVIEW_HOURS(
            Entry.assumption("review.share", "effort of a review, share of the effort", "share", 0.06, 0.03, 0.15)),
    /** Least hours of a review. */
    REVIEW_LEAST(Entry.assumption("review.least", "least hours of a review", "h", 0.25, 0.1, 0.5)),
    /** Hours after which a review or rework that nobody came for is for everybody. */
    REVIEW_PATIENCE(Entry.assumption(
            "review.patience",
            "hours after which a review or rework that nobody came for is for everybody",
            "h",
            8.0,
            4,
            24)),
    /** Hours after which the team releases what nobody accepted. */
    ACCEPTANCE(Entry.assumption(
            "acceptance.patience", "hours after which the team releases what nobody accepted", "h", 16.0, 8, 80)),
    /** Value lost per week of delay. */
    DELAY(Entry.assumption("value.delay", "value lost per week of delay", "1/week", 0.02, 0, 0.05)),
    /** Value of a user-facing item lost without insight. */
    FIT(Entry.assumption("value.fit", "value of a user-facing item lost without insight", "share", 0.6, 0.3, 0.8)),
    /** Value factor of a novel item solved with quality 0. */
    NOVEL_BASE(Entry.assumption(
            "value.novelBase", "value factor of a novel item solved with quality 0", "1", 0.8, 0.6, 1)),
    /** Value factor per quality for a novel item. */
    NOVEL_SLOPE(Entry.assumption("value.novelSlope", "value factor per quality for a novel item", "1", 0.4, 0.1, 0.6)),
    /** Value factor of a routine item solved with quality 0. */
    ROUTINE_BASE(Entry.assumption(
            "value.routineBase", "value factor of a routine item solved with quality 0", "1", 0.97, 0.9, 1)),
    /** Value factor per quality for a routine item. */
    ROUTINE_SLOPE(
            Entry.assumption("value.routineSlope", "value factor per quality for a routine item", "1", 0.05, 0, 0.2)),
    /** Value lost when a misunderstanding escapes. */
    MISUNDERSTOOD(Entry.assumption(
            "value.misunderstood", "value lost when a misunderstanding escapes", "share", 0.4, 0.2, 0.6));

    /** The team and the sprint that {@code planning.startVelocity} is about: units, to move one is to scale it. */
    private static final int DEVELOPERS = 6;

    private static final int DAYS = 10;

    private final Entry entry;

    SprintParameter(Entry entry) {
        this.entry = entry;
    }

    /**
     * Get the velocity that a team begins with.
     *
     * @param conditions what the run is given
     * @return estimated hours in a sprint, in proportion to the number of developers and days
     */
    public static double startVelocity(Conditions conditions) {
        Values<Situation> situation = conditions.of(Situation.class);
        return conditions.of(SprintParameter.class).get(START_VELOCITY)
                * situation.get(Situation.TEAM_SIZE)
                / DEVELOPERS
                * situation.get(Situation.SPRINT_DAYS)
                / DAYS;
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
