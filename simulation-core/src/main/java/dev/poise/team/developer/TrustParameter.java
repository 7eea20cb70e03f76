package dev.poise.team.developer;

import static dev.poise.parameters.ParameterSpec.assumption;
import static dev.poise.parameters.ParameterSpec.theory;

import dev.poise.parameters.Parameter;
import dev.poise.parameters.ParameterSpec;

/** What makes developers trust the Product Owner, and what they tell them. */
enum TrustParameter implements Parameter {
    // spotless:off
    // name, label, unit, standard value, lowest, highest, source
    START_TRUST(assumption("trust.start", "trust in the Product Owner at the start", "0..1", 0.6, 0.4, 0.7)),
    TRUST_GAIN(assumption("trust.gain", "trust gained from a good event of weight 1", "1", 0.02, 0.01, 0.04)),
    TRUST_LOSS(theory("trust.loss", "trust lost with a bad event of weight 1",
            "1", 0.06, 0.03, 0.1, "negativity asymmetry; Slovic 1993")),
    TRUST_DRIFT(assumption("trust.drift", "daily drift of trust towards the middle", "1/day", 0.002, 0, 0.01)),
    TRUST_REST(assumption("trust.rest", "trust that drifts in when nothing happens", "0..1", 0.5, 0.4, 0.6)),
    TRUST_QUICK_ANSWER(assumption("trust.quickAnswer", "weight for trust of a quick answer", "1", 0.25, 0.125, 0.5)),
    QUICK_HOURS(assumption("trust.quickHours", "hours within which an answer is quick", "h", 2.0, 0.5, 4)),
    TRUST_RIGHT_REMARK(assumption("trust.rightRemark", "weight for trust of a technical remark that was right",
            "1", 0.4, 0.2, 0.8)),
    TRUST_WRONG_REMARK(assumption("trust.wrongRemark", "weight for trust of a technical remark that was wrong",
            "1", 0.8, 0.4, 1.6)),
    REMARK_LOOK_IN(assumption("trust.remarkInLookIn", "weight of a remark when looking in, over one on a decision",
            "share", 0.25, 0.1, 0.5)),
    TRUST_OVERRIDE(assumption("trust.override", "weight for trust of an overridden decision", "1", 0.8, 0.4, 1.6)),
    TRUST_PRESCRIPTION(assumption("trust.prescription", "weight for trust of a prescribed decision", "1", 0.15, 0.075, 0.3)),
    TRUST_BROKEN(assumption("trust.broken", "weight for trust of promises of a cycle broken, per unmet share",
            "1", 1.5, 0.75, 3.0)),
    UNMET_TOLERATED(assumption("trust.unmetTolerated", "unmet share up to which promises count as kept", "share", 0.25, 0.1, 0.5)),
    DISCLOSE(assumption("disclosure.rate", "how often what a developer knows comes up at all", "1", 0.6, 0.3, 1)),
    DISCLOSE_BASE(assumption("disclosure.base", "limits told without any trust", "share", 0.25, 0.1, 0.4)),
    DISCLOSE_TRUST(assumption("disclosure.trust", "more limits told with full trust in a safe culture", "share", 0.35, 0.2, 0.6)),
    EXPLAIN_WEIGHT(assumption("disclosure.explainWeight", "how much of what debt costs an explanation gets across with full trust",
            "share", 0.6, 0.3, 0.9));
    // spotless:on

    private final ParameterSpec spec;

    TrustParameter(ParameterSpec spec) {
        this.spec = spec;
    }

    @Override
    public ParameterSpec spec() {
        return spec;
    }
}
