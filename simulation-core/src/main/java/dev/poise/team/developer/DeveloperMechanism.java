package dev.poise.team.developer;

import dev.poise.parameters.AddedMechanism;
import dev.poise.team.mechanism.Hearing;
import dev.poise.team.protocol.DeveloperMessage;

/** A mechanism of a jar that hears what is said to a developer and changes what they feel. */
public interface DeveloperMechanism extends AddedMechanism {

    /**
     * Begin with one person in one run.
     *
     * @return a new listener that may remember what it hears; what it throws fails the run, and no other
     */
    Hearing<DeveloperMessage> forDeveloper();
}
