package dev.poise.team.productowner;

import dev.poise.random.Chance;
import dev.poise.team.backlog.Item;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Product Backlog with the Product Owner's notes, and the features promised for this cycle, wherever they are. In the
 * order in which items came.
 */
final class ProductBacklog {
    /** An item and what the Product Owner has noted on it. */
    static final class Note {
        private static final long WISH_DRAW = 323;

        final Item item;
        /** Hours of refinement spent on it. */
        double refined;

        boolean promised;
        boolean hiddenSeen;
        boolean riskSeen;
        boolean inSprint;
        boolean released;
        /** Whether it is asked for in this cycle already, while requests are collected. */
        boolean requested;
        /** Whereabouts it is among the wishes of whoever had the idea, the lower the earlier it is asked for. */
        final double wish;
        /** Factor by which its cost is misjudged, and the noise that this was worked out with. */
        double costError;

        double costSeenWith = -1;
        /** Score at the last ordering. */
        double score;

        Note(Item item) {
            this.item = item;
            this.wish = Chance.uniform(item.key(), WISH_DRAW);
        }

        /** Compare by how much it is wished for, and then by number. */
        static int moreWished(Note a, Note b) {
            int byWish = Double.compare(a.wish, b.wish);
            return byWish != 0 ? byWish : Integer.compare(a.item.id(), b.item.id());
        }

        /** Compare by score, the higher first, and then by number. */
        static int before(Note a, Note b) {
            int byScore = Double.compare(b.score, a.score);
            return byScore != 0 ? byScore : Integer.compare(a.item.id(), b.item.id());
        }
    }

    private final Map<Integer, Note> notes = new LinkedHashMap<>();
    private final List<Note> promised = new ArrayList<>();
    private double promisedAtStart;

    Note add(Item item) {
        Note note = new Note(item);
        notes.put(item.id(), note);
        return note;
    }

    Iterable<Note> all() {
        return notes.values();
    }

    @Nullable
    Note find(int item) {
        return notes.get(item);
    }

    /** Drop everything of a kind that is not in the sprint, by a rule; tells who is dropped. */
    List<Item> drop(java.util.function.Predicate<Note> rule) {
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
        promisedAtStart += note.item.estimate();
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
                hours += note.item.estimate() * (note.inSprint ? inSprint : 1);
            }
        }
        return hours;
    }

    boolean open(Note note) {
        return !note.released;
    }
}
