package dev.poise.team.developer;

import dev.poise.team.events.Cause;
import org.jspecify.annotations.Nullable;

/**
 * What makes a developer trust the Product Owner more or less, and how much it weighs. A positive weight gains, a negative
 * one loses; losses weigh more through {@link TrustParameter#TRUST_LOSS}. A weight on which nothing depends is a number here: part of
 * the form.
 */
enum TrustEvent {
    /** A quick answer. */
    QUICK_ANSWER(Cause.QUICK_ANSWER, TrustParameter.TRUST_QUICK_ANSWER, 1),
    /** A late answer. */
    LATE_ANSWER(Cause.LATE_ANSWER, -.12),
    /** A technical remark that was right. */
    RIGHT_REMARK(Cause.RIGHT_REMARK, TrustParameter.TRUST_RIGHT_REMARK, 1),
    /** A technical remark that was wrong. */
    WRONG_REMARK(Cause.WRONG_REMARK, TrustParameter.TRUST_WRONG_REMARK, -1),
    /** A decision overridden. */
    OVERRIDE(Cause.OVERRIDDEN_DECISION, TrustParameter.TRUST_OVERRIDE, -1),
    /** A decision prescribed. */
    PRESCRIPTION(Cause.PRESCRIBED_DECISION, TrustParameter.TRUST_PRESCRIPTION, -1),
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
    BROKEN(Cause.PROMISES_BROKEN, TrustParameter.TRUST_BROKEN, -1);

    private final Cause cause;
    private final @Nullable TrustParameter weight;
    /** Weight and sign, or the sign alone where the weight is a constant of the model. */
    private final double factor;

    TrustEvent(Cause cause, TrustParameter weight, int sign) {
        this.cause = cause;
        this.weight = weight;
        this.factor = sign;
    }

    TrustEvent(Cause cause, double weight) {
        this.cause = cause;
        this.weight = null;
        this.factor = weight;
    }

    Cause cause() {
        return cause;
    }

    double weight(DeveloperValues p) {
        return weight == null ? factor : factor * p.get(weight);
    }
}
