package dev.poise.browser;

import dev.poise.team.productowner.AddedPolicy;
import dev.poise.team.productowner.Choice;
import dev.poise.team.productowner.Observation;

/** A role that is broken in the actor engine only, so that a story about it can be told and then breaks while it is played. */
public final class BreaksWhenPlayed implements AddedPolicy {
    @Override
    public String name() {
        return "breaks-when-played";
    }

    @Override
    public Choice choose(Observation seen) {
        if (seen.retrospective() && Thread.currentThread().getName().contains("akka")) {
            throw new IllegalStateException("this policy breaks when it is played");
        }
        return Choice.of(seen.appetite());
    }
}
