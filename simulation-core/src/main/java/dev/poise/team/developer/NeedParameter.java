package dev.poise.team.developer;

import dev.poise.settings.Entry;
import dev.poise.settings.Parameter;

/** What developers need, how competent they feel, and how that moves motivation. */
enum NeedParameter implements Parameter {
    /** Weight of autonomy in motivation. */
    NEED_AUTONOMY(Entry.measured(
            "needs.autonomy",
            "weight of autonomy in motivation",
            "share",
            0.31,
            0.25,
            0.37,
            "rho .28 of .90; Cerasoli et al. 2016")),
    /** Weight of competence in motivation. */
    NEED_COMPETENCE(Entry.measured(
            "needs.competence",
            "weight of competence in motivation",
            "share",
            0.41,
            0.35,
            0.47,
            "rho .37 of .90; Cerasoli et al. 2016")),
    /** Weight of relatedness in motivation. */
    NEED_RELATEDNESS(Entry.measured(
            "needs.relatedness",
            "weight of relatedness in motivation",
            "share",
            0.28,
            0.22,
            0.34,
            "rho .25 of .90; Cerasoli et al. 2016")),
    /** Part of trust in the support that people feel, the rest being that of peers. */
    SUPPORT_TRUST(Entry.assumption(
            "needs.supportTrust",
            "part of trust in the support that people feel, the rest being that of peers",
            "share",
            0.5,
            0.2,
            0.8)),
    /** Time constant of motivation. */
    MOTIVATION_DAYS(Entry.assumption("needs.motivationDays", "time constant of motivation", "day", 20.0, 10, 40)),
    /** Motivation at the start. */
    START_MOTIVATION(Entry.assumption("motivation.start", "motivation at the start", "0..1", 0.648, 0.5, 0.75)),
    /** Felt competence of a beginner at the start. */
    START_COMPETENCE(
            Entry.assumption("competence.start", "felt competence of a beginner at the start", "0..1", 0.45, 0.3, 0.6)),
    /** More of it for full skill. */
    START_COMPETENCE_SKILL(
            Entry.assumption("competence.startSkill", "more of it for full skill", "0..1", 0.4, 0.2, 0.6)),
    /** How far an item of their own moves felt competence. */
    COMPETENCE_ITEM(Entry.assumption(
            "competence.item", "how far an item of their own moves felt competence", "1", 0.03, 0.01, 0.06)),
    /** Competence that clean work lets feel. */
    COMPETENCE_CLEAN(
            Entry.assumption("competence.clean", "competence that clean work lets feel", "0..1", 0.85, 0.7, 1)),
    /** Competence that work done again lets feel. */
    COMPETENCE_REWORKED(Entry.assumption(
            "competence.reworked", "competence that work done again lets feel", "0..1", 0.35, 0.2, 0.5)),
    /** Daily drift of competence to how skill fits the work. */
    COMPETENCE_RATE(Entry.assumption(
            "competence.rate", "daily drift of competence to how skill fits the work", "1/day", 0.01, 0.005, 0.02)),
    /** Part of fit in where that drift leads, the rest being that of the code. */
    COMPETENCE_FIT(Entry.assumption(
            "competence.fit",
            "part of fit in where that drift leads, the rest being that of the code",
            "share",
            0.5,
            0.2,
            0.8)),
    /** Competence that healthy code lets feel. */
    COMPETENCE_CODE(Entry.assumption(
            "competence.healthyCode", "competence that healthy code lets feel", "0..1", 0.75, 0.6, 0.9)),
    /** Competence lost in code full of debt. */
    COMPETENCE_DEBT(Entry.assumption("competence.debt", "competence lost in code full of debt", "0..1", 0.5, 0.2, 0.8)),
    /** How well matching skill fits the work. */
    FIT_BASE(Entry.assumption("fit.base", "how well matching skill fits the work", "0..1", 0.5, 0.3, 0.7)),
    /** Fit per skill beyond what the work needs. */
    FIT_SLOPE(Entry.assumption("fit.slope", "fit per skill beyond what the work needs", "1", 0.7, 0.4, 1)),
    /** Skill that full complexity needs. */
    FIT_NEEDED(Entry.assumption("fit.needed", "skill that full complexity needs", "0..1", 0.9, 0.7, 1)),
    /** How fast a person notices whether work turns out useful. */
    USEFUL_RATE(Entry.assumption(
            "needs.usefulRate", "how fast a person notices whether work turns out useful", "1/sprint", 0.3, 0.1, 0.6)),
    /** Share of useful work that a person expects at the start. */
    START_USEFUL(Entry.assumption(
            "needs.usefulStart", "share of useful work that a person expects at the start", "share", 0.5, 0.3, 0.7));

    private final Entry entry;

    NeedParameter(Entry entry) {
        this.entry = entry;
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
