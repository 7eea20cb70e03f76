package dev.poise.team.developer;

import static dev.poise.parameters.ParameterSpec.assumption;
import static dev.poise.parameters.ParameterSpec.measured;

import dev.poise.parameters.Parameter;
import dev.poise.parameters.ParameterSpec;

/** What developers need, how competent they feel, and how that moves motivation. */
enum NeedParameter implements Parameter {
    // spotless:off
    // name, label, unit, standard value, lowest, highest, source
    NEED_AUTONOMY(measured("needs.autonomy", "weight of autonomy in motivation",
            "share", 0.31, 0.25, 0.37, "rho .28 of .90; Cerasoli et al. 2016")),
    NEED_COMPETENCE(measured("needs.competence", "weight of competence in motivation",
            "share", 0.41, 0.35, 0.47, "rho .37 of .90; Cerasoli et al. 2016")),
    NEED_RELATEDNESS(measured("needs.relatedness", "weight of relatedness in motivation",
            "share", 0.28, 0.22, 0.34, "rho .25 of .90; Cerasoli et al. 2016")),
    SUPPORT_TRUST(assumption("needs.supportTrust", "part of trust in the support that people feel, the rest being that of peers",
            "share", 0.5, 0.2, 0.8)),
    MOTIVATION_DAYS(assumption("needs.motivationDays", "time constant of motivation", "day", 20.0, 10, 40)),
    START_MOTIVATION(assumption("motivation.start", "motivation at the start", "0..1", 0.648, 0.5, 0.75)),
    START_COMPETENCE(assumption("competence.start", "felt competence of a beginner at the start", "0..1", 0.45, 0.3, 0.6)),
    START_COMPETENCE_SKILL(assumption("competence.startSkill", "more of it for full skill", "0..1", 0.4, 0.2, 0.6)),
    COMPETENCE_ITEM(assumption("competence.item", "how far an item of their own moves felt competence", "1", 0.03, 0.01, 0.06)),
    COMPETENCE_CLEAN(assumption("competence.clean", "competence that clean work lets feel", "0..1", 0.85, 0.7, 1)),
    COMPETENCE_REWORKED(assumption("competence.reworked", "competence that work done again lets feel", "0..1", 0.35, 0.2, 0.5)),
    COMPETENCE_RATE(assumption("competence.rate", "daily drift of competence to how skill fits the work",
            "1/day", 0.01, 0.005, 0.02)),
    COMPETENCE_FIT(assumption("competence.fit", "part of fit in where that drift leads, the rest being that of the code",
            "share", 0.5, 0.2, 0.8)),
    COMPETENCE_CODE(assumption("competence.healthyCode", "competence that healthy code lets feel", "0..1", 0.75, 0.6, 0.9)),
    COMPETENCE_DEBT(assumption("competence.debt", "competence lost in code full of debt", "0..1", 0.5, 0.2, 0.8)),
    FIT_BASE(assumption("fit.base", "how well matching skill fits the work", "0..1", 0.5, 0.3, 0.7)),
    FIT_SLOPE(assumption("fit.slope", "fit per skill beyond what the work needs", "1", 0.7, 0.4, 1)),
    FIT_NEEDED(assumption("fit.needed", "skill that full complexity needs", "0..1", 0.9, 0.7, 1)),
    USEFUL_RATE(assumption("needs.usefulRate", "how fast a person notices whether work turns out useful",
            "1/sprint", 0.3, 0.1, 0.6)),
    START_USEFUL(assumption("needs.usefulStart", "share of useful work that a person expects at the start",
            "share", 0.5, 0.3, 0.7));
    // spotless:on

    private final ParameterSpec spec;

    NeedParameter(ParameterSpec spec) {
        this.spec = spec;
    }

    @Override
    public ParameterSpec spec() {
        return spec;
    }
}
