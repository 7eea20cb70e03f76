package dev.poise.team.developer;

import static dev.poise.parameters.ParameterSpec.assumption;
import static dev.poise.parameters.ParameterSpec.measured;
import static dev.poise.parameters.ParameterSpec.theory;

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
    COMPETENCE(assumption("competence.base", "felt competence without skill", "0..1", 0.45, 0.3, 0.6)),
    COMPETENCE_SKILL(assumption("competence.skill", "more of it for full skill", "0..1", 0.4, 0.2, 0.6)),
    AMBIGUITY_USUAL(assumption("ambiguity.usual", "role ambiguity that is usual, and that nobody minds", "0..1", 0.3, 0.1, 0.5)),
    AMBIGUITY_RATE(assumption("ambiguity.rate", "how fast role ambiguity follows the day", "1/day", 0.1, 0.05, 0.2)),
    AMBIGUITY_MOTIVATION(theory("ambiguity.motivation", "motivation lost per role ambiguity beyond the usual",
            "1", 0.5, 0.2, 1, "laissez-faire leadership, Skogstad et al. 2014: direction")),
    FIT_BASE(assumption("fit.base", "how well matching skill fits the work", "0..1", 0.5, 0.3, 0.7)),
    FIT_SLOPE(assumption("fit.slope", "fit per skill beyond what the work needs", "1", 0.7, 0.4, 1)),
    FIT_NEEDED(assumption("fit.needed", "skill that full complexity needs", "0..1", 0.9, 0.7, 1));
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
