package dev.poise.team.developer;

import dev.poise.team.description.Carries;
import dev.poise.team.description.ModelState;
import dev.poise.team.description.NoState;
import dev.poise.team.description.NoState.Reason;
import dev.poise.team.events.Cause;
import dev.poise.team.situation.WorkingTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a developer has in hand and how their time passes: one piece of work at a time, others put aside, interruptions in
 * between. Books every stretch of time into the day's ledger.
 */
final class Desk {
    private enum State {
        AWAY,
        IDLE,
        WORKING,
        INTERRUPTED
    }

    final Workday today = new Workday();
    final List<Work> held = new ArrayList<>();
    /** Items that have left these hands while the Product Owner was still to look at a decision in them. */
    final List<Integer> gone = new ArrayList<>();

    @Nullable
    @Carries(ModelState.WORK)
    Work active;

    private State state = State.AWAY;
    private long since;

    @NoState(Reason.OF_THE_DAY)
    private double pace = 1;

    private long talkUntil;
    private long interruptedUntil;
    private Cause talk = Cause.LOOK_IN;

    /** Come in; the day's ledger must have begun. */
    void arrive(long startOfDay, double newPace) {
        pace = newPace;
        since = startOfDay;
        state = active != null ? State.WORKING : State.IDLE;
    }

    /** Book the rest of the day and go. */
    void leave(long now) {
        settle(now);
        state = State.AWAY;
    }

    boolean away() {
        return state == State.AWAY;
    }

    boolean idle() {
        return state == State.IDLE;
    }

    boolean working() {
        return state == State.WORKING;
    }

    boolean interrupted() {
        return state == State.INTERRUPTED;
    }

    /** Book the time since the last booking; who has found back into the work since then is at it again. */
    void settle(long now) {
        if (now == since) {
            return;
        }
        switch (state) {
            case WORKING -> work(now);
            case INTERRUPTED -> interruption(now);
            case IDLE -> today.lost(WorkingTime.hours(now - since), blocked() ? Cause.BLOCKED : Cause.NO_WORK);
            case AWAY -> {}
        }
        since = now;
    }

    /** Book the time without work before what was waited for is there: it was waiting up to now. */
    void endWait(long now) {
        if (idle()) {
            settle(now);
        }
    }

    private void work(long now) {
        Work work = active;
        if (work == null) {
            throw new IllegalStateException("A developer works on nothing.");
        }
        double focus = today.worked(WorkingTime.hours(now - since), work.kind);
        work.hours += focus;
        work.done = Math.min(work.total, work.done + focus * pace);
        if (work.total > 0) {
            today.wasted(focus * work.wasted / work.total);
        }
    }

    private void interruption(long now) {
        if (since < talkUntil) {
            long until = Math.min(now, talkUntil);
            today.lost(WorkingTime.hours(until - since), talk);
            since = until;
        }
        long resuming = Math.min(now, interruptedUntil);
        if (resuming > since) {
            today.lost(WorkingTime.hours(resuming - since), Cause.RESUMING);
            since = resuming;
        }
        if (now >= interruptedUntil) {
            state = State.WORKING;
            if (now > since) {
                work(now);
            }
        }
    }

    /**
     * Be kept from work.
     *
     * @param cause who or what talks
     * @param talkHours hours of focus lost to it
     * @param resumeHours hours of focus lost finding back afterwards
     */
    void interrupt(long now, Cause cause, double talkHours, double resumeHours) {
        settle(now);
        if (state == State.AWAY || state == State.IDLE) {
            return;
        }
        boolean already = state == State.INTERRUPTED;
        long talking = already ? Math.max(0, talkUntil - now) : 0;
        long resuming = already ? Math.max(0, interruptedUntil - Math.max(now, talkUntil)) : 0;
        talk = cause;
        talkUntil = now + talking + clock(talkHours);
        interruptedUntil = talkUntil + Math.max(resuming, clock(resumeHours));
        state = State.INTERRUPTED;
    }

    private long clock(double focusHours) {
        return focusHours <= 0 ? 0 : WorkingTime.seconds(focusHours / today.focusPerHour());
    }

    /** Take up a piece of work; the way back into it takes the given hours of focus. */
    void take(Work work, long now, double resumeHours) {
        settle(now);
        active = work;
        held.remove(work);
        if (state == State.IDLE) {
            state = State.WORKING;
        }
        if (resumeHours > 0) {
            interrupt(now, Cause.ADVICE, 0, resumeHours);
        }
    }

    /** Put the work in hand aside. */
    void putAside(long now) {
        Work work = drop(now);
        held.add(work);
    }

    /** Let go of the work in hand. */
    Work drop(long now) {
        settle(now);
        Work work = active;
        if (work == null) {
            throw new IllegalStateException("A developer has nothing in hand.");
        }
        active = null;
        if (state != State.AWAY) {
            state = State.IDLE;
        }
        return work;
    }

    /** Leave everything behind. */
    void clear() {
        active = null;
        held.clear();
        gone.clear();
    }

    /** Get the working seconds until something comes up in the work in hand; the time up to now must be booked. */
    long untilNext(long now) {
        Work work = active;
        if (work == null) {
            throw new IllegalStateException("A developer waits for nothing.");
        }
        double hours = work.untilNext() / (pace * today.focusPerHour());
        long untilBack = state == State.INTERRUPTED ? Math.max(0, interruptedUntil - now) : 0;
        return untilBack + (long) Math.ceil(hours * WorkingTime.HOUR);
    }

    /** Find a piece of work by item; null when it is not in these hands. */
    @Nullable
    Work find(int item) {
        if (active != null && active.task.item().id() == item) {
            return active;
        }
        for (Work work : held) {
            if (work.task.item().id() == item) {
                return work;
            }
        }
        return null;
    }

    /** Get a piece of work that was put aside and waits for nothing any more; null when there is none. */
    @Nullable
    Work ready() {
        for (Work work : held) {
            if (!work.waits()) {
                return work;
            }
        }
        return null;
    }

    /** Get the common ground on the work in hand, 0..1; full where there is none. */
    double clarity() {
        Work work = active;
        return work == null ? 1 : work.task.clarity();
    }

    /** Return whether work waits for the Product Owner. */
    boolean blocked() {
        for (Work work : held) {
            if (work.waits()) {
                return true;
            }
        }
        return false;
    }
}
