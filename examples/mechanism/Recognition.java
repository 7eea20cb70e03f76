package example;

import dev.poise.parameters.MechanismDefinition;
import dev.poise.parameters.ParameterSpec;
import dev.poise.random.KeyedRandom;
import dev.poise.team.developer.DeveloperMechanism;
import dev.poise.team.events.StateVariable;
import dev.poise.team.mechanism.AffectedPerson;
import dev.poise.team.mechanism.Hearing;
import dev.poise.team.protocol.DeveloperMessage;
import java.util.List;

/** Sprint Goals that were met are recognised, and lift motivation; praise wears off when it comes every time. */
public final class Recognition implements DeveloperMechanism {
    private static final ParameterSpec LIFT = ParameterSpec.assumption(
            "recognition.lift", "motivation gained when a met Sprint Goal is recognised", "1", .05, 0, .2);
    private static final ParameterSpec CHANCE = ParameterSpec.assumption(
            "recognition.chance", "probability that a met Sprint Goal is recognised", "1", .8, 0, 1);
    private static final ParameterSpec WEARS = ParameterSpec.assumption(
            "recognition.wears", "share of the effect that is left when it comes again at once", "1", .7, 0, 1);

    @Override
    public MechanismDefinition definition() {
        return new MechanismDefinition(
                "recognition",
                "a Sprint Goal that was met is recognised, and lifts motivation",
                "a Sprint Goal that was met lifts no motivation",
                List.of(LIFT, CHANCE, WEARS));
    }

    @Override
    public Hearing<DeveloperMessage> forDeveloper() {
        return new Hearing<>() {
            private int sprints;
            private int inARow;

            @Override
            public void hear(DeveloperMessage message, AffectedPerson person) {
                if (message instanceof DeveloperMessage.SprintEnded ended) {
                    boolean recognised = ended.goalMet()
                            && KeyedRandom.happens(
                                    person.key("recognised"), sprints, person.parameter(CHANCE.name()));
                    sprints++;
                    if (recognised) {
                        double left = StrictMath.pow(person.parameter(WEARS.name()), inARow);
                        person.change(StateVariable.MOTIVATION, person.parameter(LIFT.name()) * left);
                    }
                    inARow = recognised ? inARow + 1 : 0;
                }
            }
        };
    }
}
