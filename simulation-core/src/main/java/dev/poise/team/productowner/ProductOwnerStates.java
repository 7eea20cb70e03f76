package dev.poise.team.productowner;

import dev.poise.kernel.Context;
import dev.poise.parameters.Conditions;
import dev.poise.team.events.StateVariable;
import dev.poise.team.mechanism.PersonStates;

/** What mechanisms of jars may do with the Product Owner: what they know and how far they go is in none of it. */
record ProductOwnerStates(String name, ProductOwnerPerson person, ProductOwnerWellbeing wellbeing)
        implements PersonStates {
    @Override
    public Conditions conditions() {
        return person.conditions;
    }

    @Override
    public boolean there() {
        return true;
    }

    @Override
    public double state(StateVariable state) {
        return wellbeing.state(state);
    }

    @Override
    public void move(StateVariable state, double amount, Context context) {
        wellbeing.move(state, amount, context);
    }
}
