package dev.poise.team.situation;

import static dev.poise.parameters.ParameterSpec.assumption;
import static dev.poise.parameters.ParameterSpec.count;
import static dev.poise.parameters.ParameterSpec.theory;

import dev.poise.parameters.Parameter;
import dev.poise.parameters.ParameterSpec;

/** How stakeholders ask, expect and judge. */
public enum StakeholderParameter implements Parameter {
    // spotless:off
    // name, label, unit, standard value, lowest, highest, source
    CYCLE(count("stakeholder.cycle", "sprints in a release cycle", "sprint", 3, 1, 8).fixedDuringRun()),
    ASKED(assumption("stakeholder.asked", "work asked for at load 1 and satisfaction .5, share of capacity", "share", 0.93, 0.6, 1.2)),
    IDEAS_AT_START(assumption("stakeholder.ideasAtStart", "ideas there are at the start", "1", 30.0, 10, 60)),
    SATISFACTION_GAIN(theory("stakeholder.satisfactionGain", "satisfaction per promise kept beyond expectation",
            "1/cycle", 0.3, 0.1, 0.5, "expectancy disconfirmation")),
    DISAPPOINTMENT(theory("stakeholder.disappointment", "weight of a disappointment",
            "1", 1.5, 1, 3, "expectancy disconfirmation")),
    VALUE_RATE(theory("stakeholder.valueRate", "how fast satisfaction, and the view of what is delivered, follow the value delivered",
            "1/cycle", 0.25, 0, 0.5, "expectancy disconfirmation, Churchill and Surprenant 1982: direction")),
    VALUE_EXPECTED(assumption("stakeholder.valueExpected", "value that is expected of six developers in a sprint of ten days",
            "1/sprint", 4.0, 2, 6)),
    REFUSAL(assumption("stakeholder.refusal", "weight of a refused request, over that of a promise that is not kept", "1", 0.4, 0, 1)),
    ESCALATIONS(assumption("stakeholder.escalations", "escalations per stakeholder and day without satisfaction",
            "1/day", 0.1, 0.02, 0.3)),
    SATISFACTION_REST(assumption("stakeholder.satisfactionRest", "satisfaction with as much value as is expected",
            "0..1", 0.6, 0.4, 0.8)),
    START_SATISFACTION(assumption("stakeholder.startSatisfaction", "satisfaction at the start", "0..1", 0.5, 0.2, 0.8)),
    START_EXPECTATION(assumption("stakeholder.startExpectation", "share of promises expected to be kept at the start",
            "share", 0.84, 0.4, 1));
    // spotless:on

    private final ParameterSpec spec;

    StakeholderParameter(ParameterSpec spec) {
        this.spec = spec;
    }

    @Override
    public ParameterSpec spec() {
        return spec;
    }
}
