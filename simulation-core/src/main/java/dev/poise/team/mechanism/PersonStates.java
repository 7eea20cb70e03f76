package dev.poise.team.mechanism;

import dev.poise.kernel.Context;
import dev.poise.parameters.Conditions;
import dev.poise.team.events.StateVariable;

/** What a role lets mechanisms of jars do with its person. */
public interface PersonStates {

    /** Get the name of the role. */
    String name();

    /** Get what the run is given, as it is now. */
    Conditions conditions();

    /** Return whether there is a person at all: a position may be vacant. */
    boolean there();

    /**
     * Get a state, 0..1.
     *
     * @param state which one
     * @throws IllegalArgumentException when the person has none
     */
    double state(StateVariable state);

    /**
     * Change a state within 0 and 1, and tell of it; nothing when the mechanism that moves it in the model is off.
     *
     * @param state which one
     * @param amount how much is added, finite
     * @param context the run
     * @throws IllegalArgumentException when the person has none
     */
    void move(StateVariable state, double amount, Context context);
}
