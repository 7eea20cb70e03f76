package dev.poise.team.events;

/** A state of a person whose every change names its causes. All run from 0 to 1. */
public enum StateVariable {
    /** Experienced autonomy. */
    AUTONOMY("autonomy"),
    /** Motivation. */
    MOTIVATION("motivation"),
    /** Trust in the Product Owner. */
    TRUST("trust"),
    /** Exhaustion. */
    EXHAUSTION("exhaustion"),
    /** Cynicism. */
    CYNICISM("cynicism"),
    /** Professional efficacy; inefficacy is 1 less this. */
    EFFICACY("efficacy");

    private final String label;

    StateVariable(String label) {
        this.label = label;
    }

    /** Get the words for people. */
    public String label() {
        return label;
    }
}
