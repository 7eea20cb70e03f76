package dev.poise.parameters;

import java.util.Arrays;
import java.util.Optional;

/**
 * A mechanism of the model that a scenario may switch off by name. Off means: its processes go on, its effect is held at a
 * neutral value.
 */
public enum Mechanism {
    /** Who decides the How, and how that feels. Neutral: every decision is felt as the team's own. */
    DECISION_RIGHTS("decisionRights", "every decision is felt as the team's own"),
    /** Needs, motivation, effort. Neutral: motivation stays where it started. */
    NEEDS("needs", "motivation stays at its starting value"),
    /** Trust in the Product Owner and what is disclosed to them. Neutral: trust stays where it started. */
    TRUST("trust", "trust stays at its starting value"),
    /** Clarity of items, questions, rework. Neutral: every item is understood. */
    CLARITY("clarity", "every item is understood at once; nobody needs to guess"),
    /** The Product Owner's attention as a queue. Neutral: answers at once, no hours dropped. */
    ATTENTION("attention", "the Product Owner answers at once and drops no hours"),
    /** User insight. Neutral: insight stays where it started. */
    INSIGHT("insight", "user insight stays at its starting value"),
    /** Ordering under noise. Neutral: the Product Owner sees true value and true effort. */
    PRIORITISATION("prioritisation", "the Product Owner sees the true value and the true effort of every item"),
    /** Quality of the chosen solution. Neutral: every solution has the same ordinary quality. */
    SOLUTION_QUALITY("solutionQuality", "every solution has the same quality"),
    /** Technical debt, defects, incidents. Neutral: debt is fixed at its start. */
    DEBT("debt", "debt is fixed at its starting value"),
    /** Promises and pressure. Neutral: nobody feels the pressure of a promise. */
    PROMISES("promises", "no pressure follows from promises"),
    /** Interruption and flow. Neutral: interruptions cost no time to resume. */
    FLOW("flow", "interruptions cost nothing to come back from"),
    /** Overtime. Neutral: nobody works any. */
    OVERTIME("overtime", "nobody works overtime"),
    /** Burnout. Neutral: exhaustion, cynicism and inefficacy stay where they started. */
    BURNOUT("burnout", "exhaustion, cynicism and inefficacy stay at their starting values"),
    /** Stakeholders' satisfaction. Neutral: satisfaction and expectations stay where they started, nobody escalates. */
    STAKEHOLDERS("stakeholders", "satisfaction and expectations stay at their starting values; nobody escalates"),
    /** Turnover. Neutral: nobody leaves. */
    TURNOVER("turnover", "nobody leaves"),

    /** Guidance costs those who are up to the work. Neutral: it costs everybody the same. */
    EXPERTISE("expertise", "guidance costs novices as much autonomy as experts"),
    /** Asking elicits telling. Neutral: developers tell before promises and at the end of a sprint only. */
    TELLING("telling", "developers tell nothing when they are asked about their work"),
    /** Unclear work and waiting as role ambiguity. Neutral: it is what is usual. */
    ROLE_AMBIGUITY("roleAmbiguity", "nobody minds unclear work or waiting"),
    /** Staying current takes time. Neutral: knowledge stays without any. */
    UPKEEP("upkeep", "knowledge stays without any time spent on it"),
    /** Added form: what a Product Owner sees of the work depends on contact with it. Neutral: full contact. */
    CONTACT("contact", "a Product Owner sees all that their knowledge lets them see"),
    /** Added form: a free hour may become technical work of the Product Owner's own choice. Neutral: it never does. */
    FREE_SLOTS("freeSlots", "a free hour always goes to discovery"),
    /** Added form: technical hours strain a Product Owner who has another role to fill. Neutral: no such strain. */
    ROLE_CONFLICT("roleConflict", "technical hours do not strain the Product Owner more than other hours"),
    /** Added form: guidance by somebody better and trusted is welcome. Neutral: guidance is never welcome. */
    WELCOME("welcome", "guidance is never welcome");

    private final String id;
    private final String neutral;

    Mechanism(String id, String neutral) {
        this.id = id;
        this.neutral = neutral;
    }

    /** Get the name used in scenario files. */
    public String id() {
        return id;
    }

    /** Get in words what is held when the mechanism is off. */
    public String neutral() {
        return neutral;
    }

    /** Return whether this is one of the four forms that were added after looking at an outcome, not one of the nineteen. */
    public boolean addedForm() {
        return ordinal() >= CONTACT.ordinal();
    }

    /**
     * Find a mechanism.
     *
     * @param id the name used in scenario files
     */
    public static Optional<Mechanism> find(String id) {
        return Arrays.stream(values()).filter(m -> m.id.equals(id)).findFirst();
    }
}
