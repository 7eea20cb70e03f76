package dev.poise.team.mechanism;

import dev.poise.team.events.StateVariable;

/** A person as a mechanism of a jar sees them: some states to look at and to change, and chance of its own. */
public interface AffectedPerson {

    /** Get the name, such as "developer 1"; it is that of the position, and stays when another person takes it. */
    String name();

    /** Get the virtual time in working seconds since the start of the run. */
    long now();

    /**
     * Get the value of one of the mechanism's own parameters, as it is now.
     *
     * @param name the dotted name
     * @throws IllegalArgumentException when it is no parameter of the mechanism
     */
    double parameter(String name);

    /**
     * Get a state, 0..1.
     *
     * @param state which one
     * @throws IllegalArgumentException when the person has none: a Product Owner has exhaustion, cynicism and efficacy only
     */
    double state(StateVariable state);

    /**
     * Change a state. It stays within 0 and 1, and does not move while the mechanism that moves it in the model is off: decisionRights
     * for autonomy, needs for motivation, trust for trust, burnout for the rest.
     *
     * @param state which one
     * @param amount how much is added, finite; below 0 to take away
     * @throws IllegalArgumentException when the amount is not finite or the person has no such state
     */
    void change(StateVariable state, double amount);

    /**
     * Get a key for draws, see {@link dev.poise.random.KeyedRandom}. It belongs to the mechanism, the person and the purpose alone, so nobody else's
     * draws change with it.
     *
     * @param purpose what is drawn for, in a few words
     */
    long key(String purpose);
}
