package dev.poise.team.developer;

import dev.poise.settings.Entry;
import dev.poise.settings.Parameter;

/** How developers decide, contradict and are guided, and how free they feel in it. */
enum DecisionParameter implements Parameter {
    /** Autonomy that standards, deadlines and the organisation leave. */
    CEILING(Entry.assumption(
            "autonomy.ceiling", "autonomy that standards, deadlines and the organisation leave", "0..1", 0.72, 0.5, 1)),
    /** Sd of that ceiling between people. */
    CEILING_SPREAD(
            Entry.assumption("autonomy.ceilingSpread", "sd of that ceiling between people", "0..1", 0.1, 0, 0.2)),
    /** Experienced autonomy at the start, share of its ceiling. */
    START_AUTONOMY(Entry.assumption(
            "autonomy.start", "experienced autonomy at the start, share of its ceiling", "share", 0.92, 0.7, 1)),
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
    /** Technical decisions per 4.5 h of effort at complexity .5. */
    DECISIONS(Entry.assumption(
            "work.decisions", "technical decisions per 4.5 h of effort at complexity .5", "1", 1.6, 0.8, 3)),
    /** Decisions in work without complexity, over those at complexity .5. */
    DECISIONS_PLAIN(Entry.assumption(
            "work.decisionsPlain",
            "decisions in work without complexity, over those at complexity .5",
            "share",
            0.5,
            0.2,
            0.8)),
    /** Share of the building before the first decision comes up. */
    DECIDE_FROM(Entry.assumption(
            "work.decideFrom", "share of the building before the first decision comes up", "share", 0.05, 0, 0.3)),
    /** Share of the building until the last decision comes up. */
    DECIDE_TO(Entry.assumption(
            "work.decideTo", "share of the building until the last decision comes up", "share", 0.8, 0.5, 1)),
    /** Probability that a senior contradicts in a safe and flat culture. */
    PUSHBACK(Entry.assumption(
            "pushback.safe", "probability that a senior contradicts in a safe and flat culture", "1", 0.6, 0.3, 0.9)),
    /** Same where it is not safe to speak up. */
    PUSHBACK_UNSAFE(Entry.assumption("pushback.unsafe", "same where it is not safe to speak up", "1", 0.15, 0, 0.4)),
    /** More contradiction once they have built it their own way. */
    LATE_PUSHBACK(Entry.assumption(
            "pushback.late", "more contradiction once they have built it their own way", "1", 1.3, 1, 2)),
    /** Progress after which a prescription overrides a choice. */
    OVERRIDE_AT(Entry.assumption(
            "override.progress", "progress after which a prescription overrides a choice", "share", 0.12, 0.05, 0.3)),
    /** Rework after an override, share of the effort. */
    OVERRIDE_REWORK(Entry.assumption(
            "override.rework", "rework after an override, share of the effort", "share", 0.06, 0.02, 0.15)),
    /** Ln-sd of that rework. */
    OVERRIDE_SPREAD(Entry.assumption("override.reworkSpread", "ln-sd of that rework", "1", 0.5, 0.2, 0.8)),
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
            "prescription narrows design; Mohanani et al. 2021"));

    private final Entry entry;

    DecisionParameter(Entry entry) {
        this.entry = entry;
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
