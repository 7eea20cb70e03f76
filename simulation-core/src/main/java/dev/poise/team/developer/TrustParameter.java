package dev.poise.team.developer;

import dev.poise.settings.Entry;
import dev.poise.settings.Parameter;

/** What makes developers trust the Product Owner, and what they tell them. */
enum TrustParameter implements Parameter {
    /** Trust in the Product Owner at the start. */
    START_TRUST(Entry.assumption("trust.start", "trust in the Product Owner at the start", "0..1", 0.6, 0.4, 0.7)),
    /** Trust gained from a good event of weight 1. */
    TRUST_GAIN(Entry.assumption("trust.gain", "trust gained from a good event of weight 1", "1", 0.02, 0.01, 0.04)),
    /** Trust lost with a bad event of weight 1. */
    TRUST_LOSS(Entry.theory(
            "trust.loss",
            "trust lost with a bad event of weight 1",
            "1",
            0.06,
            0.03,
            0.1,
            "negativity asymmetry; Slovic 1993")),
    /** Daily drift of trust towards the middle. */
    TRUST_DRIFT(Entry.assumption("trust.drift", "daily drift of trust towards the middle", "1/day", 0.002, 0, 0.01)),
    /** Trust that drifts in when nothing happens. */
    TRUST_REST(Entry.assumption("trust.rest", "trust that drifts in when nothing happens", "0..1", 0.5, 0.4, 0.6)),
    /** Weight for trust of a quick answer. */
    TRUST_QUICK_ANSWER(
            Entry.assumption("trust.quickAnswer", "weight for trust of a quick answer", "1", 0.25, 0.125, 0.5)),
    /** Hours within which an answer is quick. */
    QUICK_HOURS(Entry.assumption("trust.quickHours", "hours within which an answer is quick", "h", 2.0, 0.5, 4)),
    /** Weight for trust of a late answer. */
    TRUST_LATE_ANSWER(Entry.assumption("trust.lateAnswer", "weight for trust of a late answer", "1", 0.12, 0.06, 0.24)),
    /** Hours after which an answer is late. */
    LATE_HOURS(Entry.assumption("trust.lateHours", "hours after which an answer is late", "h", 8.0, 4, 24)),
    /** Weight for trust of a technical remark that was right. */
    TRUST_RIGHT_REMARK(Entry.assumption(
            "trust.rightRemark", "weight for trust of a technical remark that was right", "1", 0.4, 0.2, 0.8)),
    /** Weight for trust of a technical remark that was wrong. */
    TRUST_WRONG_REMARK(Entry.assumption(
            "trust.wrongRemark", "weight for trust of a technical remark that was wrong", "1", 0.8, 0.4, 1.6)),
    /** Weight of a remark within an answer, over one on a decision. */
    REMARK_ANSWER(Entry.assumption(
            "trust.remarkInAnswer",
            "weight of a remark within an answer, over one on a decision",
            "share",
            0.5,
            0.25,
            1)),
    /** Weight of a remark when looking in, over one on a decision. */
    REMARK_LOOK_IN(Entry.assumption(
            "trust.remarkInLookIn",
            "weight of a remark when looking in, over one on a decision",
            "share",
            0.25,
            0.1,
            0.5)),
    /** Weight for trust of an overridden decision. */
    TRUST_OVERRIDE(
            Entry.assumption("trust.override", "weight for trust of an overridden decision", "1", 0.8, 0.4, 1.6)),
    /** Weight for trust of a prescribed decision. */
    TRUST_PRESCRIPTION(
            Entry.assumption("trust.prescription", "weight for trust of a prescribed decision", "1", 0.15, 0.075, 0.3)),
    /** Weight for trust of a refactoring item done. */
    TRUST_DEBT_TIME(
            Entry.assumption("trust.debtTime", "weight for trust of a refactoring item done", "1", 0.25, 0.125, 0.5)),
    /** Most refactoring items of a sprint that count. */
    DEBT_TIME_MOST(
            Entry.assumption("trust.debtTimeMost", "most refactoring items of a sprint that count", "1", 3.0, 1, 6)),
    /** Weight for trust of a Sprint Goal met. */
    TRUST_GOAL_MET(Entry.assumption("trust.goalMet", "weight for trust of a Sprint Goal met", "1", 0.3, 0.15, 0.6)),
    /** Weight for trust of overload passed on, per unit of overload. */
    TRUST_OVERLOAD(Entry.assumption(
            "trust.overload", "weight for trust of overload passed on, per unit of overload", "1", 0.8, 0.4, 1.6)),
    /** Most overload that counts. */
    OVERLOAD_MOST(Entry.assumption("trust.overloadMost", "most overload that counts", "1", 2.0, 0.5, 4)),
    /** Weight for trust of a request contested. */
    TRUST_CONTESTED(
            Entry.assumption("trust.contested", "weight for trust of a request contested", "1", 0.5, 0.25, 1.0)),
    /** Weight for trust of promises of a cycle kept. */
    TRUST_KEPT(Entry.assumption("trust.kept", "weight for trust of promises of a cycle kept", "1", 0.5, 0.25, 1.0)),
    /** Weight for trust of promises of a cycle broken, per unmet share. */
    TRUST_BROKEN(Entry.assumption(
            "trust.broken", "weight for trust of promises of a cycle broken, per unmet share", "1", 1.5, 0.75, 3.0)),
    /** Unmet share up to which promises count as kept. */
    UNMET_TOLERATED(Entry.assumption(
            "trust.unmetTolerated", "unmet share up to which promises count as kept", "share", 0.25, 0.1, 0.5)),
    /** How often what a developer knows comes up at all. */
    DISCLOSE(Entry.assumption("disclosure.rate", "how often what a developer knows comes up at all", "1", 0.6, 0.3, 1)),
    /** Limits told without any trust. */
    DISCLOSE_BASE(Entry.assumption("disclosure.base", "limits told without any trust", "share", 0.25, 0.1, 0.4)),
    /** More limits told with full trust in a safe culture. */
    DISCLOSE_TRUST(Entry.assumption(
            "disclosure.trust", "more limits told with full trust in a safe culture", "share", 0.35, 0.2, 0.6)),
    /** How often debt is explained without any trust. */
    EXPLAIN_BASE(Entry.assumption(
            "disclosure.explainBase", "how often debt is explained without any trust", "share", 0.25, 0.1, 0.4)),
    /** More often with full trust in a safe culture. */
    EXPLAIN_TRUST(Entry.assumption(
            "disclosure.explainTrust", "more often with full trust in a safe culture", "share", 0.7, 0.3, 0.95)),
    /** How much of what debt costs an explanation gets across with full trust. */
    EXPLAIN_WEIGHT(Entry.assumption(
            "disclosure.explainWeight",
            "how much of what debt costs an explanation gets across with full trust",
            "share",
            0.6,
            0.3,
            0.9));

    private final Entry entry;

    TrustParameter(Entry entry) {
        this.entry = entry;
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
