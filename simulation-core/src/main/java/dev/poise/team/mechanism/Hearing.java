package dev.poise.team.mechanism;

/**
 * One mechanism of a jar with one person: hears what is said to the person, and changes what the person feels. It begins with the person
 * and may remember what it heard; whoever follows in the position gets a new one.
 *
 * @param <M> what can be said to the person
 */
@FunctionalInterface
public interface Hearing<M> {

    /**
     * Hear a message, after the person has taken it in. In the order of time, the same on both engines.
     *
     * @param message what was said; never a change of settings
     * @param person who heard it; valid until this returns
     */
    void hear(M message, AffectedPerson person);
}
