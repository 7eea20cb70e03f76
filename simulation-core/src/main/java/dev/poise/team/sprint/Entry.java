package dev.poise.team.sprint;

import dev.poise.team.backlog.Item;
import dev.poise.team.description.Carries;
import dev.poise.team.description.ModelState;
import dev.poise.team.description.NoState;
import dev.poise.team.description.NoState.Reason;
import dev.poise.team.protocol.Candidate;
import dev.poise.team.protocol.SprintMessage;
import dev.poise.team.protocol.Task;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** An item in the sprint backlog and how far it has got. */
final class Entry {
    enum State {
        TO_DO,
        BUILDING,
        TO_REVIEW,
        REVIEWING,
        TO_REWORK,
        REWORKING,
        TO_ACCEPT,
        RELEASED
    }

    final Candidate noted;
    /** The number of the item. */
    final int id;

    @Carries(ModelState.PROGRESS)
    State state = State.TO_DO;
    /** Share of the building that is left. */
    @Carries(ModelState.LEFT)
    double left = 1;
    /** Estimate of what was left when it was committed to or added. */
    @NoState(Reason.OF_THE_SPRINT)
    double committed;
    /** Whether it was part of the commitment at planning. */
    boolean planned;
    /** Whether it is part of the Sprint Goal. */
    boolean goal;
    /** Whoever built it, or builds it. */
    private OptionalInt author = OptionalInt.empty();
    /** When somebody first began it. */
    private OptionalLong started = OptionalLong.empty();

    /** The second since which it is in this state. */
    long since;

    /** Working hours of its author. */
    @NoState(Reason.OF_THE_SPRINT)
    double hours;

    /** Working hours of everybody else. */
    @NoState(Reason.OF_THE_SPRINT)
    double otherHours;

    /** Hours of work that had to be done again. */
    @NoState(Reason.OF_THE_SPRINT)
    double wasted;

    /** Quality of the solution, 0..1. */
    @Carries(ModelState.QUALITY)
    double quality;

    /** How far corners were cut, 0..1. */
    @Carries(ModelState.SHORTCUT)
    double shortcut;

    /** Whether its latent risk was told of while it was built. */
    @Carries(ModelState.RISK_TOLD)
    boolean told;

    /** Rework that is still to be done, hours. */
    @NoState(Reason.OF_THE_SPRINT)
    double rework;

    @Carries(ModelState.MISUNDERSTOOD)
    boolean misunderstood;

    @Carries(ModelState.DEFECTS)
    int defects;

    Entry(Candidate noted) {
        this.noted = noted;
        this.id = noted.item().id();
    }

    Item item() {
        return noted.item();
    }

    /**
     * Somebody begins to build it, or goes on after somebody else.
     *
     * @return whether nobody had begun it before
     */
    boolean build(int developer, long now) {
        state = State.BUILDING;
        author = OptionalInt.of(developer);
        boolean first = started.isEmpty();
        if (first) {
            started = OptionalLong.of(now);
        }
        return first;
    }

    /** Return whether a developer built it, or builds it. */
    boolean isBy(int developer) {
        return author.isPresent() && author.getAsInt() == developer;
    }

    /** Get when somebody first began it, working second; there must be somebody who has. */
    long started() {
        return started.orElseThrow();
    }

    /** Somebody has built it; a review comes next. */
    void built(SprintMessage.Built message, long now) {
        state = State.TO_REVIEW;
        since = now;
        left = 0;
        quality = message.quality();
        misunderstood = message.misunderstood();
        defects = message.defects();
        hours = message.hours();
        wasted = message.wasted();
        shortcut = message.shortcut();
        told = message.told();
    }

    Task.Findable findable() {
        return new Task.Findable(misunderstood, defects);
    }

    /** Return whether somebody has begun it and it is not done. */
    boolean inProgress() {
        return state != State.TO_DO && !done();
    }

    boolean done() {
        return state == State.TO_ACCEPT || state == State.RELEASED;
    }

    /**
     * Get the estimate of what is left.
     *
     * @param least the share that is left at least until it is done
     */
    double remaining(double least) {
        if (done()) {
            return 0;
        }
        boolean built = state != State.TO_DO && state != State.BUILDING;
        return item().estimate() * Math.max(least, built ? least : left);
    }
}
