package dev.poise.team.developer;

import dev.poise.settings.Entry;
import dev.poise.settings.Parameter;

/** How developers get on with work: focus, interruptions, pace, and what debt does to it. */
enum WorkParameter implements Parameter {
    /** Hours in meetings on a day. */
    FOCUS_MEETINGS(Entry.measured(
            "work.meetings",
            "hours in meetings on a day",
            "h/day",
            1.2,
            0.8,
            2.4,
            "developers spend .15 of their time in meetings")),
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
    /** How much longer it takes to find back from the middle of an edit. */
    MID_EDIT(Entry.assumption(
            "flow.midEdit", "how much longer it takes to find back from the middle of an edit", "1", 1.5, 1, 2)),
    /** Share of interruptions that come in the middle of an edit. */
    MID_EDIT_SHARE(Entry.assumption(
            "flow.midEditShare", "share of interruptions that come in the middle of an edit", "share", 0.5, 0.2, 0.8)),
    /** Pieces of work put aside with which no other item is begun. */
    MOST_ASIDE(Entry.assumption(
            "work.mostAside", "pieces of work put aside with which no other item is begun", "1", 2.0, 1, 4)),
    /** Pace without skill. */
    PACE_BASE(Entry.assumption("pace.base", "pace without skill", "1", 0.55, 0.4, 0.7)),
    /** More pace with full skill. */
    PACE_SKILL(Entry.assumption("pace.skill", "more pace with full skill", "1", 0.75, 0.5, 1)),
    /** Effect of motivation on pace. */
    MOTIVATION_SLOPE(Entry.theory(
            "needs.effortSlope",
            "effect of motivation on pace",
            "1",
            0.25,
            0.1,
            0.45,
            "from rho .28, halved for confounding; Cerasoli et al. 2016")),
    /** More effort at moderate pressure. */
    PRESSURE_EFFORT(Entry.assumption("pressure.effort", "more effort at moderate pressure", "share", 0.08, 0, 0.15)),
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
    DEBT_NOISE(Entry.assumption("debt.timeSpread", "ln-sd of task time in the worst code", "1", 0.9, 0.3, 1.3));

    private final Entry entry;

    WorkParameter(Entry entry) {
        this.entry = entry;
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
