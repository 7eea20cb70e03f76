package dev.poise.team.developer;

import dev.poise.team.facts.Cause;

/**
 * What makes a developer trust the Product Owner more or less, and how much it weighs. A positive weight gains, a negative
 * one loses; losses weigh more through {@link DeveloperParameter#TRUST_LOSS}. All weights are assumptions, range half to
 * double.
 */
enum TrustEvent {
    /** An answer within two hours. */
    QUICK_ANSWER(Cause.QUICK_ANSWER, .25),
    /** An answer after more than eight hours. */
    LATE_ANSWER(Cause.LATE_ANSWER, -.12),
    /** A technical remark that was right. */
    RIGHT_REMARK(Cause.RIGHT_REMARK, .4),
    /** A technical remark that was wrong. */
    WRONG_REMARK(Cause.WRONG_REMARK, -.8),
    /** A decision overridden. */
    OVERRIDE(Cause.OVERRIDDEN_DECISION, -.8),
    /** A decision prescribed. */
    PRESCRIPTION(Cause.PRESCRIBED_DECISION, -.15),
    /** A refactoring item done. */
    DEBT_TIME(Cause.DEBT_TIME, .25),
    /** A Sprint Goal met. */
    GOAL_MET(Cause.GOAL_MET, .3),
    /** Overload passed on, per unit of overload. */
    OVERLOAD(Cause.OVERLOAD_PASSED_ON, -.8),
    /** A request contested. */
    CONTESTED(Cause.REQUEST_CONTESTED, .5),
    /** Promises of a cycle kept. */
    KEPT(Cause.PROMISES_KEPT, .5),
    /** Promises of a cycle broken, per unmet share. */
    BROKEN(Cause.PROMISES_BROKEN, -1.5);

    private final Cause cause;
    private final double weight;

    TrustEvent(Cause cause, double weight) {
        this.cause = cause;
        this.weight = weight;
    }

    Cause cause() {
        return cause;
    }

    double weight() {
        return weight;
    }
}
