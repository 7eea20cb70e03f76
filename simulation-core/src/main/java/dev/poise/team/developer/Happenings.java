package dev.poise.team.developer;

import dev.poise.team.description.NoState;
import dev.poise.team.description.NoState.Reason;

/** The decisions of a developer's day, counted; colleagues hear of them. */
final class Happenings {
    private int decisions;

    @NoState(Reason.OF_THE_DAY)
    private double outcome;

    /** Begin a day. */
    void begin() {
        decisions = 0;
        outcome = 0;
    }

    void decided(double felt) {
        decisions++;
        outcome += felt;
    }

    /** Get the number of technical decisions this developer had to take. */
    int decisions() {
        return decisions;
    }

    /** Get the sum of how these felt, 1 for one of their own. */
    double outcome() {
        return outcome;
    }
}
