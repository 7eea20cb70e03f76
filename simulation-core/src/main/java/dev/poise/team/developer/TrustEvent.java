package dev.poise.team.developer;

import dev.poise.settings.Values;
import dev.poise.team.facts.Cause;

/**
 * What makes a developer trust the Product Owner more or less, and how much it weighs. A positive weight gains, a negative
 * one loses; losses weigh more through {@link DeveloperParameter#TRUST_LOSS}.
 */
enum TrustEvent {
    /** An answer within two hours. */
    QUICK_ANSWER(Cause.QUICK_ANSWER, DeveloperParameter.TRUST_QUICK_ANSWER, 1),
    /** An answer after more than eight hours. */
    LATE_ANSWER(Cause.LATE_ANSWER, DeveloperParameter.TRUST_LATE_ANSWER, -1),
    /** A technical remark that was right. */
    RIGHT_REMARK(Cause.RIGHT_REMARK, DeveloperParameter.TRUST_RIGHT_REMARK, 1),
    /** A technical remark that was wrong. */
    WRONG_REMARK(Cause.WRONG_REMARK, DeveloperParameter.TRUST_WRONG_REMARK, -1),
    /** A decision overridden. */
    OVERRIDE(Cause.OVERRIDDEN_DECISION, DeveloperParameter.TRUST_OVERRIDE, -1),
    /** A decision prescribed. */
    PRESCRIPTION(Cause.PRESCRIBED_DECISION, DeveloperParameter.TRUST_PRESCRIPTION, -1),
    /** A refactoring item done. */
    DEBT_TIME(Cause.DEBT_TIME, DeveloperParameter.TRUST_DEBT_TIME, 1),
    /** A Sprint Goal met. */
    GOAL_MET(Cause.GOAL_MET, DeveloperParameter.TRUST_GOAL_MET, 1),
    /** Overload passed on, per unit of overload. */
    OVERLOAD(Cause.OVERLOAD_PASSED_ON, DeveloperParameter.TRUST_OVERLOAD, -1),
    /** A request contested. */
    CONTESTED(Cause.REQUEST_CONTESTED, DeveloperParameter.TRUST_CONTESTED, 1),
    /** Promises of a cycle kept. */
    KEPT(Cause.PROMISES_KEPT, DeveloperParameter.TRUST_KEPT, 1),
    /** Promises of a cycle broken, per unmet share. */
    BROKEN(Cause.PROMISES_BROKEN, DeveloperParameter.TRUST_BROKEN, -1);

    private final Cause cause;
    private final DeveloperParameter weight;
    private final int sign;

    TrustEvent(Cause cause, DeveloperParameter weight, int sign) {
        this.cause = cause;
        this.weight = weight;
        this.sign = sign;
    }

    Cause cause() {
        return cause;
    }

    double weight(Values<DeveloperParameter> p) {
        return sign * p.get(weight);
    }
}
