package dev.poise.team.productowner;

import dev.poise.team.backlog.Item;

/** What a job of the Product Owner is about. Immutable. */
sealed interface Subject {

    /** Nothing that anybody has to know afterwards: an appointment, an incident, an escalation, free time. */
    enum Nothing implements Subject {
        /** The only one. */
        INSTANCE
    }

    /**
     * A question of a developer, or a decision that one is about to take.
     *
     * @param developer the developer
     * @param item the item it comes up in
     * @param number its number among the questions or decisions of that item
     */
    record Consultation(int developer, Item item, int number) implements Subject {}

    /**
     * A developer who is looked in on.
     *
     * @param developer the developer
     * @param number which visit of the day it is, from 0
     */
    record Visit(int developer, int number) implements Subject {}

    /**
     * An item that waits to be accepted.
     *
     * @param item the number of the item
     */
    record Acceptance(int item) implements Subject {}
}
