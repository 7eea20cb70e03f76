package dev.poise.team.productowner;

import static dev.poise.team.productowner.ProductOwnerParameter.*;

import dev.poise.parameters.Values;
import dev.poise.random.ExponentialFunction;
import dev.poise.team.backlog.ItemKind;
import java.util.List;

/**
 * Refining items until they are clear. Common ground comes from what the Product Owner understands of the technical part,
 * what they know of users for the rest, and the hours spent; knowledge makes those hours go further.
 */
final class Refinement {
    /** Hours needed without knowledge, over the usual: part of the form. */
    private static final double REFINED_BASE = 1.25;

    /** How many fewer are needed by full understanding of a technical item, over the usual: part of the form. */
    private static final double REFINED_KNOWING = .5;

    private final Knowledge knowledge;
    private final Contact contact;
    private Values<ProductOwnerParameter> p;
    private List<Note> next = List.of();

    Refinement(Values<ProductOwnerParameter> p, Knowledge knowledge, Contact contact) {
        this.p = p;
        this.knowledge = knowledge;
        this.contact = contact;
    }

    void adopt(Values<ProductOwnerParameter> changed) {
        p = changed;
    }

    /** Remember the order of the Product Backlog; refinement follows it until the next ordering. */
    void follow(List<Note> ordered) {
        next = ordered;
    }

    /** Spend hours on the features that are next and not refined yet; what is to be mended or refactored is clear. */
    void refine(double hours) {
        double left = hours;
        for (Note note : next) {
            if (note.kind == ItemKind.FEATURE && !note.inSprint && note.refined < p.get(REFINED_HOURS)) {
                double spent = Math.min(left, p.get(REFINED_HOURS) - note.refined);
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
        double technical = note.technical;
        double understanding = knowledge.understanding();
        double needed = p.get(REFINED_HOURS) * (REFINED_BASE - REFINED_KNOWING * technical * understanding);
        double left = note.refined == 0 ? 1 : ExponentialFunction.of(-p.get(REFINED_RATE) * note.refined / needed);
        double byHours = p.get(REFINED_MOST) * (1 - left);
        return 1 - (1 - technical * understanding) * (1 - (1 - technical) * contact.insight()) * (1 - byHours);
    }
}
