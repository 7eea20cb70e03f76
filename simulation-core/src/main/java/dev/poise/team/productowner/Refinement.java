package dev.poise.team.productowner;

import dev.poise.team.productowner.ProductBacklog.Note;
import java.util.List;

/**
 * Refining items until they are clear. Common ground comes from what the Product Owner understands of the technical part,
 * what they know of users for the rest, and the hours spent; knowledge makes those hours go further.
 */
final class Refinement {
    private static final double HOURS_PER_ITEM = .8;
    private static final double MOST_BY_HOURS = .6;
    private static final double RATE = 1.2;

    private final Knowledge knowledge;
    private final Contact contact;
    private List<Note> next = List.of();

    Refinement(Knowledge knowledge, Contact contact) {
        this.knowledge = knowledge;
        this.contact = contact;
    }

    /** Remember the order of the Product Backlog; refinement follows it until the next ordering. */
    void follow(List<Note> ordered) {
        next = ordered;
    }

    /** Spend hours on the items that are next and not refined yet. */
    void refine(double hours) {
        double left = hours;
        for (Note note : next) {
            if (!note.inSprint && note.refined < HOURS_PER_ITEM) {
                double spent = Math.min(left, HOURS_PER_ITEM - note.refined);
                note.refined += spent;
                left -= spent;
                if (left <= 0) {
                    return;
                }
            }
        }
    }

    /** Get the common ground on an item, 0..1. */
    double clarity(Note note) {
        double technical = note.item.technical();
        double understanding = knowledge.understanding();
        double needed = HOURS_PER_ITEM * (1.25 - .5 * technical * understanding);
        double byHours = MOST_BY_HOURS * (1 - StrictMath.exp(-RATE * note.refined / needed));
        return 1 - (1 - technical * understanding) * (1 - (1 - technical) * contact.insight()) * (1 - byHours);
    }
}
