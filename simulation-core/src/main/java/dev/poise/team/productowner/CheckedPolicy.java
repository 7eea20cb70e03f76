package dev.poise.team.productowner;

import dev.poise.added.AddedCode;
import dev.poise.added.AddedCodeException;

/** The one place where the answer of a policy enters the model: what is no choice ends the run, and the end names the policy. */
final class CheckedPolicy implements Policy {
    private final String who;
    private final Policy policy;

    CheckedPolicy(String name, Policy policy) {
        this.who = "policy " + name;
        this.policy = policy;
    }

    @Override
    @SuppressWarnings("NullAway") // what jars bring may break every promise
    public Choice choose(Observation seen) {
        Choice choice = AddedCode.ask(who, "a choice", () -> policy.choose(seen));
        if (choice == null) {
            throw new AddedCodeException(who, "nothing", "a choice", null);
        }
        double appetite = choice.appetite();
        if (!(appetite >= 0 && appetite <= 1)) {
            throw new AddedCodeException(who, "an appetite of " + appetite, "a number from 0 to 1", null);
        }
        return choice;
    }
}
