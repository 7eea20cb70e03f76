package dev.poise.team.productowner;

import dev.poise.team.backlog.Item;
import dev.poise.team.description.NoState;
import dev.poise.team.description.NoState.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The Product Backlog with the Product Owner's notes, and the features promised for this cycle, wherever they are. In the
 * order in which items came.
 */
final class ProductBacklog {
    private final Map<Integer, Note> notes = new LinkedHashMap<>();
    private final List<Note> promised = new ArrayList<>();

    @NoState(Reason.FOLLOWS)
    private double promisedAtStart;

    Note add(Item item) {
        Note note = new Note(item);
        notes.put(item.id(), note);
        return note;
    }

    Collection<Note> all() {
        return notes.values();
    }

    @Nullable
    Note find(int item) {
        return notes.get(item);
    }

    /** Drop everything of a kind that is not in the sprint, by a rule; tells who is dropped. */
    List<Item> drop(Predicate<Note> rule) {
        List<Item> dropped = new ArrayList<>();
        for (Iterator<Note> all = notes.values().iterator(); all.hasNext(); ) {
            Note note = all.next();
            if (!note.inSprint && rule.test(note)) {
                all.remove();
                dropped.add(note.item);
            }
        }
        return dropped;
    }

    void released(int item) {
        Note note = notes.remove(item);
        if (note != null) {
            note.released = true;
        }
    }

    void promise(Note note) {
        note.promised = true;
        promised.add(note);
        promisedAtStart += note.estimate;
    }

    /** Begin a new cycle without promises. */
    void forgetPromises() {
        for (Note note : promised) {
            note.promised = false;
        }
        promised.clear();
        promisedAtStart = 0;
    }

    List<Note> promises() {
        return promised;
    }

    double promisedHours() {
        return promisedAtStart;
    }

    /**
     * Get the estimated hours of promised features that are still open.
     *
     * @param inSprint the share of those in the sprint that counts as open
     */
    double promisedOpenHours(double inSprint) {
        double hours = 0;
        for (Note note : promised) {
            if (!note.released) {
                hours += note.estimate * (note.inSprint ? inSprint : 1);
            }
        }
        return hours;
    }

    boolean open(Note note) {
        return !note.released;
    }
}
