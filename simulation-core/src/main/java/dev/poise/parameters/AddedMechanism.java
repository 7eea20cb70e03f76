package dev.poise.parameters;

/**
 * A mechanism that comes in a jar of its own. The jar names the class that implements this, which has a public constructor without
 * parameters, in {@code META-INF/services/dev.poise.parameters.AddedMechanism}; with the jar on the class path it is a
 * {@link Mechanism} like any other, and its parameters are settings like any other. Whom it concerns, it says by what else it
 * implements: {@code DeveloperMechanism} of {@code dev.poise.team.developer}, {@code ProductOwnerMechanism} of
 * {@code dev.poise.team.productowner}, or both.
 *
 * <p><b>Caveat:</b> one object serves many runs on many threads, so it holds no state; what a person goes through is held by what
 * begins with that person.
 */
public interface AddedMechanism {

    /**
     * Get its row in the catalogue.
     *
     * @return always the same; a mechanism whose row is not complete, or whose name is malformed or taken, is a problem, see
     *     {@link AddedMechanisms#problems}
     */
    MechanismDefinition definition();
}
