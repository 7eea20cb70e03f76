package dev.poise.workshop.room;

/** What somebody listens to. */
public enum Topic {
    /** Everything: the facilitator's view. */
    CONTROL,
    /** What the room sees; stands still when it is frozen. */
    SHOW,
    /** Whether there is something to guess. */
    PHONE
}
