package dev.poise.team.developer;

import dev.poise.team.description.NoState;
import dev.poise.team.description.NoState.Reason;

/** What a day brings a developer, counted: it goes into how the day wears them out, and is told to the sprint. */
final class Happenings {
    private int decisions;

    @NoState(Reason.OF_THE_DAY)
    private double outcome;

    private int overridden;
    private int interruptions;

    /** Begin a day: decisions are told day by day, the rest is kept until a day is lived through at work. */
    void begin() {
        decisions = 0;
        outcome = 0;
    }

    /** Forget what was lived through. */
    void livedThrough() {
        overridden = 0;
        interruptions = 0;
    }

    void decided(double felt) {
        decisions++;
        outcome += felt;
    }

    void overridden() {
        overridden++;
    }

    void interrupted() {
        interruptions++;
    }

    /** Get the number of technical decisions this developer had to take. */
    int decisions() {
        return decisions;
    }

    /** Get the sum of how these felt, 1 for one of their own. */
    double outcome() {
        return outcome;
    }

    /** Get the number of decisions that were overridden. */
    int overrides() {
        return overridden;
    }

    int interruptions() {
        return interruptions;
    }
}
