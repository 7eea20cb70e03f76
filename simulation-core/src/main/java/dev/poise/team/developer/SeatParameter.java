package dev.poise.team.developer;

import dev.poise.settings.Entry;
import dev.poise.settings.Parameter;

/** How developers learn, leave, and are followed by newcomers. */
enum SeatParameter implements Parameter {
    /** Learning half-life on decisions of one's own. */
    LEARNING_DAYS(Entry.assumption(
            "skill.learningDays", "learning half-life on decisions of one's own", "day", 250.0, 60, 400)),
    /** Learning from a decision with the Product Owner consulted, over one of their own. */
    LEARNING_CONSULTED(Entry.assumption(
            "learning.consulted",
            "learning from a decision with the Product Owner consulted, over one of their own",
            "share",
            0.6,
            0.3,
            1)),
    /** Skill that learning leads to. */
    SKILL_LIMIT(Entry.assumption("learning.limit", "skill that learning leads to", "0..1", 0.92, 0.85, 1)),
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
            "voluntary turnover of 12-13% a year in the industry")),
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
    /** Most of a colleague's time that newcomers cost together. */
    MENTORING_MOST(Entry.assumption(
            "onboarding.mentoringMost",
            "most of a colleague's time that newcomers cost together",
            "share",
            0.9,
            0.5,
            0.95));

    private final Entry entry;

    SeatParameter(Entry entry) {
        this.entry = entry;
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
