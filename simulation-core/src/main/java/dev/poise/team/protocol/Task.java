package dev.poise.team.protocol;

import dev.poise.team.backlog.Item;

/**
 * What the sprint hands to a developer: an item, what is to be done with it, and what is noted on it. Immutable.
 *
 * @param item the item
 * @param act what is to be done
 * @param left what is left of the work, 1 for all of it
 * @param hours hours of work when it is a review or rework, at ordinary pace
 * @param clarity common ground noted on the item, 0..1
 * @param debt debt of the module at planning, 0..1
 * @param findable what there is to find when it is a review
 */
public record Task(Item item, Act act, double left, double hours, double clarity, double debt, Findable findable) {

    /** Nothing to find. */
    public static final Findable NOTHING = new Findable(false, 0);

    /** What is to be done with an item. */
    public enum Act {
        /** Build it. */
        BUILD,
        /** Review what somebody else built. */
        REVIEW,
        /** Mend what a review found. */
        REWORK
    }

    /**
     * What a review may find.
     *
     * @param misunderstood whether the item was misunderstood
     * @param defects the number of defects
     */
    public record Findable(boolean misunderstood, int defects) {}
}
