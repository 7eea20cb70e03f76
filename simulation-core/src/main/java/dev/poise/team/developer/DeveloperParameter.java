package dev.poise.team.developer;

import dev.poise.settings.Entry;
import dev.poise.settings.Parameter;

/** How developers work, decide, trust and learn. */
public enum DeveloperParameter implements Parameter {
    /** Autonomy that standards, deadlines and the organisation leave. */
    CEILING(Entry.assumption(
            "autonomy.ceiling", "autonomy that standards, deadlines and the organisation leave", "0..1", 0.72, 0.5, 1)),
    /** Sd of that ceiling between people. */
    CEILING_SPREAD(
            Entry.assumption("autonomy.ceilingSpread", "sd of that ceiling between people", "0..1", 0.1, 0, 0.2)),
    /** How far one decision moves experienced autonomy. */
    AUTONOMY_RATE(
            Entry.assumption("autonomy.rate", "how far one decision moves experienced autonomy", "1", 0.04, 0.01, 0.1)),
    /** Weight of a disappointing decision against a pleasing one. */
    AUTONOMY_LOSS(Entry.theory(
            "autonomy.lossWeight",
            "weight of a disappointing decision against a pleasing one",
            "1",
            2.0,
            1,
            4,
            "losses loom larger; Baumeister et al. 2001")),
    /** Weight of a colleague's decision. */
    BYSTANDER(Entry.assumption("autonomy.bystanderWeight", "weight of a colleague's decision", "1", 0.1, 0, 0.5)),
    /** How a look-in feels, 1 for a decision of one's own. */
    LOOK_IN_OUTCOME(Entry.assumption(
            "autonomy.lookInOutcome", "how a look-in feels, 1 for a decision of one's own", "0..1", 0.75, 0.5, 1)),
    /** Weight of a look-in against a decision. */
    LOOK_IN_WEIGHT(
            Entry.assumption("autonomy.lookInWeight", "weight of a look-in against a decision", "1", 0.3, 0.1, 0.6)),
    /** How a consulted decision feels. */
    CONSULTED(Entry.assumption("autonomy.consulted", "how a consulted decision feels", "0..1", 0.85, 0.6, 1)),
    /** How a prescribed decision feels. */
    PRESCRIBED(Entry.assumption("autonomy.prescribed", "how a prescribed decision feels", "0..1", 0.25, 0, 0.6)),
    /** How fast better guidance becomes welcome. */
    WELCOME_SLOPE(
            Entry.assumption("autonomy.welcomeSlope", "how fast better guidance becomes welcome", "1", 4.0, 1, 8)),
    /** Probability that a senior contradicts in a safe and flat culture. */
    PUSHBACK(Entry.assumption(
            "pushback.safe", "probability that a senior contradicts in a safe and flat culture", "1", 0.6, 0.3, 0.9)),
    /** Same where it is not safe to speak up. */
    PUSHBACK_UNSAFE(Entry.assumption("pushback.unsafe", "same where it is not safe to speak up", "1", 0.15, 0, 0.4)),
    /** Progress after which a prescription overrides a choice. */
    OVERRIDE_AT(Entry.assumption(
            "override.progress", "progress after which a prescription overrides a choice", "share", 0.12, 0.05, 0.3)),
    /** Rework after an override, share of the effort. */
    OVERRIDE_REWORK(Entry.assumption(
            "override.rework", "rework after an override, share of the effort", "share", 0.06, 0.02, 0.15)),
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
    /** Time constant of motivation. */
    MOTIVATION_DAYS(Entry.assumption("needs.motivationDays", "time constant of motivation", "day", 20.0, 10, 40)),
    /** Effect of motivation on pace. */
    MOTIVATION_SLOPE(Entry.theory(
            "needs.effortSlope",
            "effect of motivation on pace",
            "1",
            0.25,
            0.1,
            0.45,
            "from rho .28, halved for confounding; Cerasoli et al. 2016")),
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
    /** How often what a developer knows comes up at all. */
    DISCLOSE(Entry.assumption("disclosure.rate", "how often what a developer knows comes up at all", "1", 0.6, 0.3, 1)),
    /** Hours in meetings on a day. */
    FOCUS_MEETINGS(Entry.measured(
            "work.meetings", "hours in meetings on a day", "h/day", 1.2, 0.8, 2.4, "developer meeting share .15")),
    /** Hours on other things on a day. */
    FOCUS_OTHER(Entry.assumption("work.other", "hours on other things on a day", "h/day", 1.4, 0.5, 2.5)),
    /** Share of time lost per squared number of colleagues. */
    COORDINATION(Entry.measured(
            "work.coordination",
            "share of time lost per squared number of colleagues",
            "1",
            0.0006,
            0.0004,
            0.0008,
            "public Brooks's-law model")),
    /** Median time to resume after an interruption. */
    RESUME(Entry.measured(
            "work.resume",
            "median time to resume after an interruption",
            "h",
            0.2,
            0.167,
            0.25,
            "10-15 minutes; Parnin and Rugaber 2011")),
    /** Ln-sd of the time to resume. */
    RESUME_SPREAD(Entry.assumption("work.resumeSpread", "ln-sd of the time to resume", "1", 0.5, 0.3, 0.8)),
    /** Technical decisions per 4.5 h of effort at complexity .5. */
    DECISIONS(Entry.assumption(
            "work.decisions", "technical decisions per 4.5 h of effort at complexity .5", "1", 1.6, 0.8, 3)),
    /** Questions per 5 h of effort on an item without common ground, over 1.45. */
    QUESTIONS(Entry.assumption(
            "clarity.questions",
            "questions per 5 h of effort on an item without common ground, over 1.45",
            "1",
            1.0,
            0.4,
            2)),
    /** Probability that a question blocks the item. */
    BLOCKING(Entry.assumption("clarity.blocking", "probability that a question blocks the item", "1", 0.4, 0.2, 0.6)),
    /** Probability of a misunderstanding without common ground at complexity .5. */
    MISUNDERSTOOD(Entry.assumption(
            "clarity.misunderstood",
            "probability of a misunderstanding without common ground at complexity .5",
            "1",
            0.45,
            0.2,
            0.6)),
    /** Probability of guessing per 6 h without an answer. */
    GUESS(Entry.assumption("clarity.guess", "probability of guessing per 6 h without an answer", "1", 0.6, 0.3, 0.9)),
    /** Median rework of a misunderstood item, share of the effort. */
    REWORK_MEDIAN(Entry.assumption(
            "clarity.reworkMedian",
            "median rework of a misunderstood item, share of the effort",
            "share",
            0.35,
            0.15,
            0.5)),
    /** Ln-sd of that rework. */
    REWORK_SPREAD(Entry.assumption("clarity.reworkSpread", "ln-sd of that rework", "1", 0.6, 0.3, 0.9)),
    /** Effort of a review, share of the effort. */
    REVIEW_HOURS(
            Entry.assumption("review.share", "effort of a review, share of the effort", "share", 0.06, 0.03, 0.15)),
    /** Share of defects that a review removes. */
    REVIEW_REMOVAL(Entry.measured(
            "review.removal",
            "share of defects that a review removes",
            "share",
            0.6,
            0.4,
            0.75,
            "Boehm and Basili 2001")),
    /** Share of misunderstandings that a review finds. */
    REVIEW_MISUNDERSTOOD(Entry.assumption(
            "review.misunderstood", "share of misunderstandings that a review finds", "share", 0.7, 0.5, 0.9)),
    /** Sd of the quality of one alternative. */
    SOLUTION_SPREAD(Entry.assumption("solution.spread", "sd of the quality of one alternative", "1", 0.15, 0.05, 0.25)),
    /** Further alternatives that a free and senior team looks at. */
    SOLUTION_ALTERNATIVES(Entry.theory(
            "solution.alternatives",
            "further alternatives that a free and senior team looks at",
            "1",
            2.0,
            1,
            4,
            "prescription narrows design; Mohanani et al. 2021")),
    /** More task time in the worst code. */
    DEBT_TIME(Entry.theory(
            "debt.timeFactor",
            "more task time in the worst code",
            "1",
            1.24,
            0.8,
            1.6,
            "+124%; Tornhill and Borg 2022")),
    /** Ln-sd of task time in the worst code. */
    DEBT_NOISE(Entry.assumption("debt.timeSpread", "ln-sd of task time in the worst code", "1", 0.9, 0.3, 1.3)),
    /** Defects per 12 h of effort in ordinary code. */
    DEFECTS(Entry.assumption("defect.rate", "defects per 12 h of effort in ordinary code", "1", 1.1, 0.3, 1.8)),
    /** More defects in the worst code. */
    DEFECT_DEBT(Entry.measured(
            "defect.debtFactor",
            "more defects in the worst code",
            "1",
            14.0,
            4,
            14,
            "15 times; Tornhill and Borg 2022")),
    /** Learning half-life on decisions of one's own. */
    LEARNING_DAYS(Entry.assumption(
            "skill.learningDays", "learning half-life on decisions of one's own", "day", 250.0, 60, 400)),
    /** Half-life of technical knowledge that is not renewed. */
    OBSOLESCENCE_YEARS(Entry.assumption(
            "skill.halfLife", "half-life of technical knowledge that is not renewed", "year", 4.0, 2, 8)),
    /** Monthly hazard of leaving in an ordinary situation. */
    LEAVING(Entry.theory(
            "turnover.hazard",
            "monthly hazard of leaving in an ordinary situation",
            "1/month",
            0.01,
            0.006,
            0.015,
            "12-13% a year")),
    /** Log hazard per exhaustion. */
    LEAVING_EXHAUSTION(Entry.measured(
            "turnover.exhaustionSlope",
            "log hazard per exhaustion",
            "1",
            3.2,
            2,
            4,
            "R .33; Swider and Zimmerman 2010")),
    /** Log hazard per cynicism. */
    LEAVING_CYNICISM(Entry.measured(
            "turnover.cynicismSlope", "log hazard per cynicism", "1", 1.0, 0.5, 2, "Swider and Zimmerman 2010")),
    /** Log hazard per lack of motivation. */
    LEAVING_MOTIVATION(
            Entry.assumption("turnover.motivationSlope", "log hazard per lack of motivation", "1", 1.5, 0.5, 3)),
    /** Days until somebody new starts. */
    VACANCY(Entry.theory(
            "turnover.vacancyDays",
            "days until somebody new starts",
            "day",
            40.0,
            20,
            80,
            "Abdel-Hamid and Madnick 1991")),
    /** Days until a newcomer is fully productive. */
    RAMP(Entry.measured(
            "onboarding.days",
            "days until a newcomer is fully productive",
            "day",
            90.0,
            60,
            180,
            "3-9 months; onboarding survey 2020")),
    /** Productivity of a newcomer on the first day; the mean over the ramp is halfway between that and 1. */
    RAMP_START(Entry.theory(
            "onboarding.start",
            "productivity of a newcomer on the first day",
            "share",
            0.1,
            0.05,
            0.5,
            "half of a veteran's on average over the ramp; Abdel-Hamid and Madnick 1991")),
    /** Time that a newcomer costs a colleague. */
    MENTORING(Entry.measured(
            "onboarding.mentoring",
            "time that a newcomer costs a colleague",
            "share",
            0.25,
            0.15,
            0.3,
            "public Brooks's-law model: 25%")),
    /** Days of mentoring. */
    MENTORING_DAYS(Entry.assumption("onboarding.mentoringDays", "days of mentoring", "day", 40.0, 20, 60)),
    /** More effort at moderate pressure. */
    PRESSURE_EFFORT(Entry.assumption("pressure.effort", "more effort at moderate pressure", "share", 0.08, 0, 0.15)),
    /** Weight for trust of an answer within two hours. */
    TRUST_QUICK_ANSWER(Entry.assumption(
            "trust.quickAnswer", "weight for trust of an answer within two hours", "1", 0.25, 0.125, 0.5)),
    /** Weight for trust of an answer after more than eight hours. */
    TRUST_LATE_ANSWER(Entry.assumption(
            "trust.lateAnswer", "weight for trust of an answer after more than eight hours", "1", 0.12, 0.06, 0.24)),
    /** Weight for trust of a technical remark that was right. */
    TRUST_RIGHT_REMARK(Entry.assumption(
            "trust.rightRemark", "weight for trust of a technical remark that was right", "1", 0.4, 0.2, 0.8)),
    /** Weight for trust of a technical remark that was wrong. */
    TRUST_WRONG_REMARK(Entry.assumption(
            "trust.wrongRemark", "weight for trust of a technical remark that was wrong", "1", 0.8, 0.4, 1.6)),
    /** Weight for trust of an overridden decision. */
    TRUST_OVERRIDE(
            Entry.assumption("trust.override", "weight for trust of an overridden decision", "1", 0.8, 0.4, 1.6)),
    /** Weight for trust of a prescribed decision. */
    TRUST_PRESCRIPTION(
            Entry.assumption("trust.prescription", "weight for trust of a prescribed decision", "1", 0.15, 0.075, 0.3)),
    /** Weight for trust of a refactoring item done. */
    TRUST_DEBT_TIME(
            Entry.assumption("trust.debtTime", "weight for trust of a refactoring item done", "1", 0.25, 0.125, 0.5)),
    /** Weight for trust of a Sprint Goal met. */
    TRUST_GOAL_MET(Entry.assumption("trust.goalMet", "weight for trust of a Sprint Goal met", "1", 0.3, 0.15, 0.6)),
    /** Weight for trust of overload passed on, per unit of overload. */
    TRUST_OVERLOAD(Entry.assumption(
            "trust.overload", "weight for trust of overload passed on, per unit of overload", "1", 0.8, 0.4, 1.6)),
    /** Weight for trust of a request contested. */
    TRUST_CONTESTED(
            Entry.assumption("trust.contested", "weight for trust of a request contested", "1", 0.5, 0.25, 1.0)),
    /** Weight for trust of promises of a cycle kept. */
    TRUST_KEPT(Entry.assumption("trust.kept", "weight for trust of promises of a cycle kept", "1", 0.5, 0.25, 1.0)),
    /** Weight for trust of promises of a cycle broken, per unmet share. */
    TRUST_BROKEN(Entry.assumption(
            "trust.broken", "weight for trust of promises of a cycle broken, per unmet share", "1", 1.5, 0.75, 3.0)),
    /** Experienced autonomy at the start, share of its ceiling. */
    START_AUTONOMY(Entry.assumption(
            "autonomy.start", "experienced autonomy at the start, share of its ceiling", "share", 0.92, 0.7, 1)),
    /** Felt competence of a beginner at the start. */
    START_COMPETENCE(
            Entry.assumption("competence.start", "felt competence of a beginner at the start", "0..1", 0.45, 0.3, 0.6)),
    /** More of it for full skill. */
    START_COMPETENCE_SKILL(
            Entry.assumption("competence.startSkill", "more of it for full skill", "0..1", 0.4, 0.2, 0.6)),
    /** Trust in the Product Owner at the start. */
    START_TRUST(Entry.assumption("trust.start", "trust in the Product Owner at the start", "0..1", 0.6, 0.4, 0.7)),
    /** Motivation at the start. */
    START_MOTIVATION(Entry.assumption("motivation.start", "motivation at the start", "0..1", 0.648, 0.5, 0.75)),
    /** Trust that drifts in when nothing happens. */
    TRUST_REST(Entry.assumption("trust.rest", "trust that drifts in when nothing happens", "0..1", 0.5, 0.4, 0.6)),
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
    /** Pace without skill. */
    PACE_BASE(Entry.assumption("pace.base", "pace without skill", "1", 0.55, 0.4, 0.7)),
    /** More pace with full skill. */
    PACE_SKILL(Entry.assumption("pace.skill", "more pace with full skill", "1", 0.75, 0.5, 1)),
    /** Skill that learning leads to. */
    SKILL_LIMIT(Entry.assumption("learning.limit", "skill that learning leads to", "0..1", 0.92, 0.85, 1)),
    /** Learning from a decision with the Product Owner consulted, over one of their own. */
    LEARNING_CONSULTED(Entry.assumption(
            "learning.consulted",
            "learning from a decision with the Product Owner consulted, over one of their own",
            "share",
            0.6,
            0.3,
            1)),
    /** More contradiction once they have built it their own way. */
    LATE_PUSHBACK(Entry.assumption(
            "pushback.late", "more contradiction once they have built it their own way", "1", 1.3, 1, 2)),
    /** Fewer misunderstandings with full trust. */
    MISUNDERSTOOD_TRUST(
            Entry.assumption("clarity.trust", "fewer misunderstandings with full trust", "share", 0.4, 0.2, 0.6)),
    /** Questions on an item without common ground, over the usual. */
    QUESTIONS_UNCLEAR(Entry.assumption(
            "questions.unclear", "questions on an item without common ground, over the usual", "1", 1.45, 1.1, 1.8)),
    /** Fewer of them with full common ground. */
    QUESTIONS_CLEARER(
            Entry.assumption("questions.clearer", "fewer of them with full common ground", "1", 0.75, 0.4, 1)),
    /** Share of guesses that are wrong without common ground. */
    GUESS_WRONG(Entry.assumption(
            "clarity.guessWrong", "share of guesses that are wrong without common ground", "share", 0.5, 0.25, 0.8)),
    /** Work added by a wrong guess, share of the effort. */
    GUESS_REWORK(Entry.assumption(
            "clarity.guessRework", "work added by a wrong guess, share of the effort", "share", 0.12, 0.05, 0.3)),
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
            0.9)),
    /** How fast a person notices whether work turns out useful. */
    USEFUL_RATE(Entry.assumption(
            "needs.usefulRate", "how fast a person notices whether work turns out useful", "1/sprint", 0.3, 0.1, 0.6)),
    /** How much longer it takes to find back from the middle of an edit. */
    MID_EDIT(Entry.assumption(
            "flow.midEdit", "how much longer it takes to find back from the middle of an edit", "1", 1.5, 1, 2)),
    /** Hours to mend a defect that a review finds. */
    DEFECT_MENDED(
            Entry.assumption("defects.mendedAtOnce", "hours to mend a defect that a review finds", "h", 0.8, 0.4, 1.6)),
    /** Defects without pressure, over the usual. */
    DEFECT_RESTED(Entry.theory(
            "defects.withoutPressure",
            "defects without pressure, over the usual",
            "1",
            0.9,
            0.7,
            1,
            ".9 to 1.5 from no to full pressure; Abdel-Hamid and Madnick 1991")),
    /** More defects under full pressure. */
    DEFECT_PRESSURE(Entry.theory(
            "defects.pressure",
            "more defects under full pressure",
            "1",
            0.6,
            0.3,
            0.9,
            ".9 to 1.5 from no to full pressure; Abdel-Hamid and Madnick 1991")),
    /** More defects per fatigue above .40. */
    DEFECT_FATIGUE(Entry.theory(
            "defects.fatigue",
            "more defects per fatigue above .40",
            "1",
            0.8,
            0.4,
            1.6,
            "fatigue costs quality: direction")),
    /** Defects in a solution of quality 0, over the usual. */
    DEFECT_SOLUTION(Entry.assumption(
            "defects.solution", "defects in a solution of quality 0, over the usual", "1", 1.35, 1.1, 1.6)),
    /** Fewer of them per quality of the solution. */
    DEFECT_QUALITY(
            Entry.assumption("defects.quality", "fewer of them per quality of the solution", "1", 0.6, 0.3, 0.9)),
    /** Least hours of a review. */
    REVIEW_LEAST(Entry.assumption("review.least", "least hours of a review", "h", 0.25, 0.1, 0.5));

    private final Entry entry;

    DeveloperParameter(Entry entry) {
        this.entry = entry;
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
