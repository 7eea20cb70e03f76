package dev.poise.team.sprint;

import static dev.poise.team.situation.SprintParameter.*;

import dev.poise.parameters.Values;
import dev.poise.team.backlog.Item;
import dev.poise.team.backlog.ItemKind;
import dev.poise.team.description.Carries;
import dev.poise.team.description.ModelState;
import dev.poise.team.description.NoState;
import dev.poise.team.description.NoState.Reason;
import dev.poise.team.protocol.Candidate;
import dev.poise.team.situation.SprintParameter;
import dev.poise.team.sprint.Entry.State;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The items of the sprint and the rules by which they are committed to and pulled. */
final class SprintBacklog {
    /** Least share of an estimate that is left until an item is done: part of the form. */
    private static final double LEFT_LEAST = .15;

    final List<Entry> entries = new ArrayList<>();

    /** The rest of the Product Backlog in order, to be added from when hands are empty. */
    List<Candidate> rest = new ArrayList<>();

    @Carries(ModelState.COMMITTED)
    double committed;

    /** Everything of the rest before this place was larger than what was looked for last. */
    private int looked;

    @NoState(Reason.OF_THE_DAY)
    private double lookedFor;

    /**
     * Plan a sprint: what is carried over comes first, then items in order until the capacity is reached; an item that would
     * overshoot by too much is skipped, unless it is promised and the first: a promise is begun some time, however large it is.
     * Where room is kept for refactoring, that is planned and done before what is new, and is no part of the Sprint Goal.
     *
     * @param candidates the Product Backlog in order
     * @param capacity estimated hours to commit to
     * @param room share of these that is kept for refactoring items, 0 to let them compete
     * @param p the constants of planning
     */
    void plan(List<Candidate> candidates, double capacity, double room, Values<SprintParameter> p) {
        committed = 0;
        // an item may be accepted between the end of a sprint and the planning of the next
        entries.removeIf(entry -> entry.state == State.RELEASED);
        for (Entry entry : entries) {
            commit(entry);
        }
        rest = new ArrayList<>(candidates.size());
        looked = 0;
        lookedFor = Double.POSITIVE_INFINITY;
        int carriedOver = entries.size();
        List<Candidate> others = keepRoom(candidates, capacity * room);
        int kept = entries.size();
        double most = capacity * (1 + p.get(OVERSHOOT));
        for (Candidate candidate : others) {
            boolean fits = committed + candidate.item().estimate() <= most;
            boolean first = candidate.promised()
                    && candidate.item().id() == candidates.get(0).item().id();
            if (committed < capacity && (fits || first)) {
                add(candidate);
            } else {
                rest.add(candidate);
            }
        }
        double goal = 0;
        for (int i = 0; i < entries.size(); i++) {
            if (i < carriedOver || i >= kept) {
                Entry entry = entries.get(i);
                entry.goal = goal < p.get(GOAL) * committed;
                goal += entry.committed;
            }
        }
    }

    /**
     * Take the first refactoring items, as many as come nearest to the room that is kept for them; what is carried over takes room.
     *
     * @param hours the room, estimated hours
     * @return what was not taken, in the same order
     */
    private List<Candidate> keepRoom(List<Candidate> candidates, double hours) {
        if (hours <= 0) {
            return candidates;
        }
        double used = 0;
        for (Entry entry : entries) {
            used += isRefactoring(entry.item()) ? entry.committed : 0;
        }
        List<Candidate> others = new ArrayList<>(candidates.size());
        for (Candidate candidate : candidates) {
            double estimate = candidate.item().estimate();
            if (isRefactoring(candidate.item()) && used + estimate / 2 <= hours) {
                add(candidate);
                used += estimate;
            } else {
                others.add(candidate);
            }
        }
        return others;
    }

    private void add(Candidate candidate) {
        Entry entry = new Entry(candidate);
        entries.add(entry);
        commit(entry);
    }

    private static boolean isRefactoring(Item item) {
        return item.kind() == ItemKind.REFACTORING;
    }

    private void commit(Entry entry) {
        entry.committed = entry.remaining(LEFT_LEAST);
        entry.planned = true;
        committed += entry.committed;
    }

    /** Add something that cannot wait, in front of everything. */
    void jumpIn(Entry entry) {
        entry.committed = entry.item().estimate();
        entries.add(0, entry);
    }

    /** Find an item; null when it is not here, or not any more. */
    @Nullable
    Entry find(int item) {
        for (Entry entry : entries) {
            if (entry.id == item) {
                return entry;
            }
        }
        return null;
    }

    /** Get an item that somebody works on. */
    Entry get(int item) {
        Entry entry = find(item);
        if (entry == null) {
            throw new IllegalStateException("Item " + item + " is not in the sprint backlog.");
        }
        return entry;
    }

    /** Get the number of items that somebody has begun and that are not done. */
    int inProgress() {
        int count = 0;
        for (Entry entry : entries) {
            count += entry.inProgress() ? 1 : 0;
        }
        return count;
    }

    /**
     * Find what a developer should do next: rework of their own, then a review of what somebody else built, then rework that
     * its author has not taken up for some hours, then the first item nobody has begun. One's own work is reviewed only when
     * nobody else has come for as long.
     *
     * @param mayStart whether the developer may begin an item
     * @param room whether the limit of work in progress leaves room; incidents do not wait for that
     * @param patientSince what waits since an earlier working second is for everybody
     */
    @Nullable
    Entry next(int developer, boolean mayStart, boolean room, long patientSince) {
        Entry review = null;
        Entry rework = null;
        Entry fresh = null;
        for (Entry entry : entries) {
            State state = entry.state;
            if (state == State.TO_DO) {
                fresh = fresh == null && mayStart && (room || urgent(entry)) ? entry : fresh;
            } else if (state == State.TO_REVIEW) {
                boolean theirs = !entry.isBy(developer) || entry.since < patientSince;
                review = review == null && theirs ? entry : review;
            } else if (state == State.TO_REWORK) {
                if (entry.isBy(developer)) {
                    return entry;
                }
                rework = rework == null && entry.since < patientSince ? entry : rework;
            }
        }
        if (review != null) {
            return review;
        }
        return rework != null ? rework : fresh;
    }

    /** Take the next item of the Product Backlog that still fits; null when none does. */
    @Nullable
    Entry add(double largest) {
        if (largest > lookedFor) {
            looked = 0;
        }
        lookedFor = largest;
        for (; looked < rest.size(); looked++) {
            if (rest.get(looked).item().estimate() <= largest) {
                Entry entry = new Entry(rest.remove(looked));
                entry.committed = entry.item().estimate();
                entries.add(entry);
                return entry;
            }
        }
        return null;
    }

    double delivered() {
        double sum = 0;
        for (Entry entry : entries) {
            sum += entry.done() ? entry.committed : 0;
        }
        return sum;
    }

    /** Return whether at least a share of the Sprint Goal's hours is done. */
    boolean goalMet(double share) {
        double all = 0;
        double done = 0;
        for (Entry entry : entries) {
            if (entry.goal) {
                all += entry.committed;
                done += entry.done() ? entry.committed : 0;
            }
        }
        return done >= share * all;
    }

    /** Clear the sprint: what is released goes, what nobody has begun goes back to the Product Backlog. */
    List<Candidate> clear() {
        List<Candidate> back = new ArrayList<>();
        List<Entry> stay = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.state == State.TO_DO && entry.left >= 1 && !urgent(entry)) {
                back.add(entry.noted);
            } else if (entry.state != State.RELEASED) {
                entry.planned = false;
                entry.goal = false;
                stay.add(entry);
            }
        }
        entries.clear();
        entries.addAll(stay);
        return back;
    }

    private static boolean urgent(Entry entry) {
        return entry.item().kind() == ItemKind.INCIDENT;
    }
}
