package dev.poise.team.productowner;

import dev.poise.parameters.AddedMechanism;
import dev.poise.team.mechanism.Hearing;
import dev.poise.team.protocol.ProductOwnerMessage;

/** A mechanism of a jar that hears what is said to the Product Owner and changes what they feel. */
public interface ProductOwnerMechanism extends AddedMechanism {

    /**
     * Begin with one person in one run.
     *
     * @return a new listener that may remember what it hears; what it throws fails the run, and no other
     */
    Hearing<ProductOwnerMessage> forProductOwner();
}
