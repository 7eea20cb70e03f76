package dev.poise.team.emergence;

import dev.poise.parameters.Conditions;
import dev.poise.team.productowner.ProductOwner;

/** A role's class that looks settings up by name, and one that holds the Product Owner's parameters. */
public final class Peeking {
    private Peeking() {}

    /**
     * Look up whatever is asked for.
     *
     * @param conditions the conditions
     * @param name any name
     */
    public static double peek(Conditions conditions, String name) {
        return conditions.settings().number(name) + ProductOwner.parameters().size();
    }
}
