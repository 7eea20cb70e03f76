package dev.poise.team.productowner;

/**
 * A policy that comes in a jar of its own. The jar names the class that implements this, which has a public constructor without
 * parameters, in {@code META-INF/services/dev.poise.team.productowner.AddedPolicy}; with the jar on the class path, scenarios choose it by
 * its name like a built-in one.
 *
 * <p><b>Caveat:</b> one object serves many runs on many threads, so it holds no state.
 */
public interface AddedPolicy extends Policy {

    /**
     * Get the name that scenarios use.
     *
     * @return lower-case letters, digits and dashes, beginning with a letter, at most 40; a policy whose name is malformed or taken
     *     is a problem, see {@link AddedPolicies#problems}
     */
    String name();
}
