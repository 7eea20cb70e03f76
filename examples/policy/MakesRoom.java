package example;

import dev.poise.team.productowner.AddedPolicy;
import dev.poise.team.productowner.Choice;
import dev.poise.team.productowner.Observation;

/** Halves the own involvement at every retrospective after a sprint in which discovery got less than nine tenths of its hours. */
public final class MakesRoom implements AddedPolicy {
    @Override
    public String name() {
        return "makes-room";
    }

    @Override
    public Choice choose(Observation seen) {
        boolean tooLittle = seen.retrospective() && seen.discoveryShare() < 0.9;
        return Choice.of(tooLittle ? seen.appetite() / 2 : seen.appetite());
    }
}
