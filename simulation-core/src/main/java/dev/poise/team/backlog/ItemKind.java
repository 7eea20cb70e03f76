package dev.poise.team.backlog;

/** What an item is. */
public enum ItemKind {
    /** Something new for users or other systems. */
    FEATURE,
    /** An escaped defect to mend. */
    DEFECT,
    /** An escaped defect that cannot wait. */
    INCIDENT,
    /** Making a module healthier without changing what it does. */
    REFACTORING;

    /** Age at which an idea that nobody was promised is dropped, working days: part of the form. */
    public static final double IDEA_DIES = 70;
}
